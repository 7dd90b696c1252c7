package vn.quantriet.launcher;

import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/// Answers a command line that cannot be understood.
final class WrongUse implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        var commandLine = wrong.getCommandLine();
        var name = commandLine.getCommandSpec().qualifiedName();
        commandLine.getErr().println(wrong.getMessage());
        commandLine.getErr().println(Sentences.of("launcher.wrong_use", name));
        commandLine.getErr().flush();
        return ExitCode.USAGE;
    }
}
