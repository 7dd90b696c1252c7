package vn.quantriet.launcher;

import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import vn.quantriet.launcher.postgres.PostgresRefused;

/// Turns what went wrong into sentences for the one who started the program.
final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(
            Exception failure, CommandLine commandLine, ParseResult parsed) {
        switch (failure) {
            case CannotStart known -> commandLine.getErr().println(known.sentences());
            case PostgresRefused refused ->
                    commandLine.getErr().println(CannotStart.because(refused).sentences());
            default -> {
                commandLine.getErr().println(Sentences.of("launcher.failed", root(failure)));
                failure.printStackTrace(commandLine.getErr());
            }
        }
        commandLine.getErr().flush();
        return ExitCode.SOFTWARE;
    }

    private static Throwable root(Throwable failure) {
        var cause = failure.getCause();
        return cause == null ? failure : root(cause);
    }
}
