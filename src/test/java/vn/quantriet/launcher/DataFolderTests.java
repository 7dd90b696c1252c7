package vn.quantriet.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {

    private static final User HOA = new User(false, Path.of("/home/hoa"), Map.of());
    private static final ProductVersion TODAY = ProductVersion.of("0.2.0");

    @TempDir Path parent;

    @Test
    void isMadeClosedToOthersAndEmpty() throws IOException {
        try (var folder = open(TODAY)) {
            assertThat(folder.empty()).isTrue();
            assertThat(Files.getPosixFilePermissions(data()))
                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void countsAsEmptyUntilAStartHasSucceeded() throws IOException {
        try (var failed = open(TODAY)) {
            Files.createDirectory(failed.path().resolve("postgres"));
        }
        try (var again = open(TODAY)) {
            assertThat(again.empty()).isTrue();
            again.usedBy(TODAY);
        }
        try (var later = open(TODAY)) {
            assertThat(later.empty()).isFalse();
        }
    }

    @Test
    void isNotUsedWithAPartOfTheSample() throws IOException {
        try (var cut = open(TODAY)) {
            cut.beginSample();
        }
        assertRefused(TODAY, "bị ngắt giữa chừng", "cut short");

        Files.delete(data().resolve("sample-loading"));
        try (var whole = open(TODAY)) {
            whole.beginSample();
            whole.usedBy(TODAY);
        }
        try (var later = open(TODAY)) {
            assertThat(later.empty()).isFalse();
        }
    }

    @Test
    void staysClosedToAnOlderProgramAndUnchanged() throws IOException {
        useWith("0.3.0");

        assertRefused(TODAY, "0.3.0", "0.2.0");

        assertThat(Files.readString(data().resolve("version"))).isEqualTo("0.3.0\n");
        try (var folder = open(ProductVersion.of("0.3.0"))) {
            assertThat(folder.path()).isEqualTo(data());
        }
    }

    @Test
    void remembersTheNewestProgramThatUsedIt() throws IOException {
        useWith("0.1.0");
        useWith("0.2.0");

        assertRefused(ProductVersion.of("0.1.0"), "0.2.0");
    }

    @Test
    void isNoFolderWithOtherThingsInIt() throws IOException {
        Files.createDirectory(data());
        Files.writeString(data().resolve("thesis.docx"), "");

        assertRefused(TODAY, "thesis.docx");

        try (var children = Files.list(data())) {
            assertThat(children).hasSize(1);
        }
    }

    @Test
    void cannotBeMadeBelowAFile() throws IOException {
        Files.writeString(data(), "a file");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> DataFolder.open(data().resolve("below"), TODAY, HOA))
                .satisfies(refused -> assertThat(refused.sentences()).startsWith("Không ghi được"));
    }

    @Test
    void needsRoomOnTheDisk() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> DataFolder.requireRoom(parent, Long.MAX_VALUE))
                .satisfies(refused ->
                        assertThat(refused.sentences())
                                .startsWith("Ổ đĩa")
                                .contains("nearly full"));
    }

    @Test
    void isOpenToOneProgramAtATime() throws IOException {
        var other = HoldDataFolder.start(data());
        try {
            assertRefused(TODAY, Long.toString(other.pid()));
        } finally {
            other.destroyForcibly();
        }
        other.onExit().join();
        try (var folder = open(TODAY)) {
            assertThat(folder.path()).isEqualTo(data());
        }
    }

    private void useWith(String version) throws IOException {
        try (var folder = open(ProductVersion.of(version))) {
            folder.usedBy(ProductVersion.of(version));
        }
    }

    private void assertRefused(ProductVersion program, String... named) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> open(program).close())
                .satisfies(refused -> assertThat(refused.sentences()).contains(named));
    }

    private DataFolder open(ProductVersion program) {
        return DataFolder.open(data(), program, HOA);
    }

    private Path data() {
        return parent.resolve("data");
    }
}
