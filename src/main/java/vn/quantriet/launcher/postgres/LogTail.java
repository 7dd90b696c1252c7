package vn.quantriet.launcher.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The last complaint in a log, to be shown with an error.
final class LogTail {

    private LogTail() {}

    static String of(Path log) {
        try {
            var lines =
                    new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
            return lines.reversed().stream()
                    .filter(line -> line.matches(".*\\b(FATAL|PANIC|error|ERROR)\\b.*"))
                    .map(line -> line.replaceFirst("^.*?\\b(FATAL|PANIC|ERROR): +", ""))
                    .findFirst()
                    .orElseGet(() -> lines.isEmpty() ? "-" : lines.getLast());
        } catch (IOException e) {
            return "-";
        }
    }
}
