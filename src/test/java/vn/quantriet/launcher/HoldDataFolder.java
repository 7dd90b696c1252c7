package vn.quantriet.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// A second program that holds a data folder open until it is killed.
final class HoldDataFolder {

    private HoldDataFolder() {}

    /// Returns once the folder is held.
    static Process start(Path data) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("java.class.path");
        var process =
                new ProcessBuilder(
                                List.of(
                                        java,
                                        "-cp",
                                        classes,
                                        HoldDataFolder.class.getName(),
                                        data.toString()))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var output = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8);
        new BufferedReader(output).readLine();
        return process;
    }

    public static void main(String[] args) throws IOException {
        try (var folder =
                DataFolder.open(Path.of(args[0]), ProductVersion.of("0.1.0"), User.current())) {
            System.out.println(folder.path());
            System.in.read();
        }
    }
}
