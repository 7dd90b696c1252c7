package vn.quantriet.launcher.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTests {

    @TempDir Path folder;
    Path database;

    @BeforeEach
    void real() throws IOException {
        database = folder.toRealPath();
    }

    @Test
    void dropsAPidFileWhoseNumberNowBelongsToAStranger() throws IOException {
        var stranger = ProcessHandle.current();
        Files.writeString(PidFile.path(database), stranger.pid() + "\n" + database + "\n");

        new Leftovers(database).clear();

        assertThat(PidFile.path(database)).doesNotExist();
        assertThat(stranger.isAlive()).isTrue();
    }

    @Test
    void leavesAloneWhoeverElseWorksInTheFolder() throws IOException {
        var visitor = new ProcessBuilder("sleep", "600").directory(database.toFile()).start();
        try {
            Files.writeString(PidFile.path(database), visitor.pid() + "\n");

            new Leftovers(database).clear();

            assertThat(visitor.isAlive()).isTrue();
            assertThat(PidFile.path(database)).doesNotExist();
        } finally {
            visitor.destroyForcibly();
        }
    }

    @Test
    void hasNothingToDoInAFolderThatDoesNotExist() throws IOException {
        new Leftovers(database.resolve("nothing")).clear();

        assertThat(database.resolve("nothing")).doesNotExist();
    }
}
