package vn.quantriet.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class DiskTests {

    private static final long MB = 1 << 20;
    private static final long BALLAST = 2 * MB;

    @TempDir Path data;
    @TempDir Path keys;
    private final AtomicLong usable = new AtomicLong(1000 * MB);

    @Test
    void laysDownABallastAndGivesItBackWhenTheDiskIsNearlyFull() {
        var disk = disk();
        disk.look();
        assertThat(data.resolve("ballast")).hasSize(BALLAST);
        assertThat(disk.level()).isEqualTo(Disk.Level.ALL);

        usable.set(255 * MB);
        assertThat(disk.level()).isEqualTo(Disk.Level.NO_FILES);

        usable.set(63 * MB);
        disk.look();
        assertThat(disk.holdsBallast()).isFalse();
        usable.addAndGet(BALLAST);
        assertThat(disk.level()).isEqualTo(Disk.Level.NO_WRITES);

        usable.set(1000 * MB);
        assertThat(disk.level()).isEqualTo(Disk.Level.ALL);
        disk.look();
        assertThat(disk.holdsBallast()).isTrue();
    }

    @Test
    void letsReadingAndSigningInGoOn() throws Exception {
        usable.set(0);

        assertThat(answer("POST", "/plans").getStatus()).isEqualTo(503);
        assertThat(answer("GET", "/plans").getStatus()).isEqualTo(200);
        assertThat(answer("POST", "/sign-in").getStatus()).isEqualTo(200);
    }

    /// A file system of its own, small enough to be filled.
    @Test
    void knowsARealDiskThatIsFull() throws Exception {
        var mounted = run("mount", "-t", "tmpfs", "-o", "size=300m", "tmpfs", data.toString());
        assumeTrue(mounted, "no right to mount a small disk");
        try {
            var disk = new Disk(new Folders(data, data), DataSize.ofBytes(BALLAST));
            disk.look();
            assertThat(disk.level()).isEqualTo(Disk.Level.ALL);
            assertThat(run("fallocate", "-l", "280M", data.resolve("other").toString())).isTrue();

            disk.look();

            assertThat(disk.level()).isEqualTo(Disk.Level.NO_WRITES);
            assertThat(disk.holdsBallast()).isFalse();
            Files.delete(data.resolve("other"));
            assertThat(disk.level()).isEqualTo(Disk.Level.ALL);
        } finally {
            run("umount", data.toString());
        }
    }

    @Test
    void refusesAFileForWhichThereIsNoRoomAndLeavesNothingOfIt() throws Exception {
        var mounted = run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", data.toString());
        assumeTrue(mounted, "no right to mount a small disk");
        try {
            var vault = new Vault(new Folders(data, keys));
            var large = new ByteArrayInputStream(new byte[4 << 20]);

            assertThatThrownBy(() -> vault.keep(FileId.next(), large, 8 << 20))
                    .isInstanceOf(FileRefused.class);

            try (var left = Files.list(vault.incoming())) {
                assertThat(left).isEmpty();
            }
        } finally {
            run("umount", data.toString());
        }
    }

    private MockHttpServletResponse answer(String method, String path) throws Exception {
        var response = new MockHttpServletResponse();
        new FullDiskFilter(disk())
                .doFilter(
                        new MockHttpServletRequest(method, path), response, new MockFilterChain());
        return response;
    }

    private Disk disk() {
        return new Disk(data, BALLAST, usable::get);
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
