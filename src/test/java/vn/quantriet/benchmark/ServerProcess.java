package vn.quantriet.benchmark;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A [MeasuredServer] on a data folder, with the options of the JVM that started it.
final class ServerProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;
    private final BufferedWriter commands;

    private ServerProcess(Process process) {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.commands = process.outputWriter(StandardCharsets.UTF_8);
    }

    static ServerProcess start(Path data, int port) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(
                List.of(
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MeasuredServer.class.getName(),
                        "serve",
                        "--data",
                        data.toString(),
                        "--port",
                        String.valueOf(port)));
        try {
            var server =
                    new ServerProcess(
                            new ProcessBuilder(command)
                                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                                    .start());
            server.await("ready");
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    long pid() {
        return process.pid();
    }

    /// Lets it do something; prints what it measured, and gives back what it said by name.
    Map<String, String> tell(String command) {
        try {
            commands.write(command + "\n");
            commands.flush();
            return await("done");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Map<String, String> await(String end) throws IOException {
        var said = new HashMap<String, String>();
        for (var line = answers.readLine(); line != null; line = answers.readLine()) {
            if (!line.startsWith(MeasuredServer.MARK)) {
                continue;
            }
            var parts = line.substring(MeasuredServer.MARK.length()).split("\t");
            switch (parts[0]) {
                case "timing" -> System.out.println(timing(parts[1], parts[2]));
                case "note" -> System.out.println("  " + parts[1]);
                case "value" -> said.put(parts[1], parts[2]);
                case "failed" -> throw new IllegalStateException(parts[1]);
                default -> {
                    if (parts[0].equals(end)) {
                        return said;
                    }
                }
            }
        }
        throw new IllegalStateException("the server has ended");
    }

    private static Timing timing(String name, String nanos) {
        return new Timing(
                name, Arrays.stream(nanos.split(",")).mapToLong(Long::parseLong).toArray(), 0);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
