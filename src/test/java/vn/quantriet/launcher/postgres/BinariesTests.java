package vn.quantriet.launcher.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinariesTests {

    @TempDir Path folder;

    @Test
    void areUnpackedOnceAndRun() throws IOException {
        var draft = folder.resolve("postgresql-" + Binaries.VERSION + ".new/share/half");
        Files.createDirectories(draft);

        var binaries = Binaries.in(folder);
        var time = Files.getLastModifiedTime(binaries.program("postgres"));

        assertThat(version(binaries)).contains("PostgreSQL) 18.6");
        assertThat(Binaries.VERSION).startsWith("18.6.").startsWith(Binaries.MAJOR + ".");
        assertThat(binaries.folder().resolve("share/half")).doesNotExist();
        assertThat(Files.getLastModifiedTime(Binaries.in(folder).program("postgres")))
                .isEqualTo(time);
        try (var children = Files.list(folder)) {
            assertThat(children).containsExactly(binaries.folder());
        }
    }

    private static String version(Binaries binaries) throws IOException {
        var process =
                new ProcessBuilder(binaries.program("postgres").toString(), "--version").start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
