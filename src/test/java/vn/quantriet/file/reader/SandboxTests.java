package vn.quantriet.file.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.quantriet.file.DocumentText;
import vn.quantriet.file.DocumentText.Readable;
import vn.quantriet.file.DocumentText.Reason;
import vn.quantriet.file.DocumentText.Unreadable;

/// The process that reads foreign files, with readers that misbehave in its place.
@Tag("A3")
class SandboxTests {

    private static final byte[] ANY = {'x'};

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readsInAProcessOfItsOwn(boolean sealed) {
        var sandbox = with(sealed, ReaderMain.class, 30);
        assertThat(sandbox.read(Papers.docx(Papers.p("Kế hoạch"))))
                .isEqualTo(new Readable("Kế hoạch"));
        assertThat(sandbox.read("Kết luận".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Readable("Kết luận"));
        assertThat(((Readable) sandbox.read(Papers.pdf(PdfTests.PAPER))).text())
                .contains("Số 12-KH/ĐU");
        assertThat(sandbox.read(new byte[0])).isEqualTo(new Unreadable(Reason.EMPTY));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void endsAReaderThatNeverEnds(boolean sealed) {
        assertThat(with(sealed, Endless.class, 2).read(ANY))
                .isEqualTo(new Unreadable(Reason.TOO_SLOW));
    }

    /// Found by `bin/fuzz`: a font whose table of letters keeps the parser busy without end.
    @Test
    void endsAPaperThatNeverEnds() throws IOException {
        try (var file = SandboxTests.class.getResourceAsStream("endless-font.pdf")) {
            var bytes = Objects.requireNonNull(file).readAllBytes();
            assertThat(new Sandbox(ReaderCommand::best, 4).read(bytes))
                    .isInstanceOf(Unreadable.class);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void endsAReaderThatTakesAllMemory(boolean sealed) {
        assertThat(with(sealed, Hungry.class, 30).read(ANY))
                .isEqualTo(new Unreadable(Reason.TOO_LARGE));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void endsAReaderThatTalksWithoutEnd(boolean sealed) {
        assertThat(with(sealed, Chatty.class, 30).read(ANY))
                .isEqualTo(new Unreadable(Reason.TOO_LARGE));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void survivesAReaderThatDies(boolean sealed) {
        assertThat(with(sealed, Dying.class, 30).read(ANY))
                .isEqualTo(new Unreadable(Reason.DAMAGED));
    }

    @Test
    void seesNeitherFilesNorNetwork() {
        var own = Path.of("pom.xml").toAbsolutePath().toString();
        assertThat(
                        with(
                                        true,
                                        Curious.class,
                                        30,
                                        own,
                                        "/etc/passwd",
                                        "/bin/sh",
                                        "/var",
                                        "/home")
                                .read(ANY))
                .isEqualTo(new Readable("nothing"));
    }

    private static Sandbox with(boolean sealed, Class<?> main, int seconds, String... arguments) {
        assumeTrue(!sealed || ReaderCommand.best().sealed(), "bwrap is not usable here");
        var path = path();
        var java = ReaderCommand.java(path, main.getName(), arguments);
        var command = sealed ? ReaderCommand.sealed(java, path) : ReaderCommand.plain(java);
        return new Sandbox(() -> command, seconds);
    }

    private static ReaderPath path() {
        var entries = new ArrayList<>(ReaderPath.here().entries());
        try {
            entries.add(
                    Path.of(
                                    SandboxTests.class
                                            .getProtectionDomain()
                                            .getCodeSource()
                                            .getLocation()
                                            .toURI())
                            .toString());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
        return new ReaderPath(List.copyOf(entries), false);
    }

    /// Loops.
    static final class Endless {
        public static void main(String[] arguments) {
            while (System.nanoTime() != 0) {
                Thread.onSpinWait();
            }
        }
    }

    /// Takes memory.
    static final class Hungry {
        public static void main(String[] arguments) {
            var all = new ArrayList<byte[]>();
            while (all.size() < 100_000) {
                all.add(new byte[1 << 20]);
            }
        }
    }

    /// Promises a gigabyte of text, and keeps the promise.
    static final class Chatty {
        public static void main(String[] arguments) {
            System.out.write('R');
            System.out.writeBytes(new byte[] {0x40, 0, 0, 0});
            for (int i = 0; i < 1024 && !System.out.checkError(); i++) {
                System.out.writeBytes(new byte[1 << 20]);
            }
        }
    }

    /// Ends without a word.
    static final class Dying {
        public static void main(String[] arguments) {
            Runtime.getRuntime().halt(134);
        }
    }

    /// Looks around and says what it found.
    static final class Curious {
        public static void main(String[] arguments) throws Exception {
            var found = new StringBuilder();
            for (var file : arguments) {
                if (java.nio.file.Files.exists(Path.of(file))) {
                    found.append(file).append(' ');
                }
            }
            var outside =
                    java.net.NetworkInterface.networkInterfaces()
                            .filter(each -> !isLoopback(each))
                            .count();
            if (outside > 0) {
                found.append("network");
            }
            DocumentText text = new Readable(found.isEmpty() ? "nothing" : found.toString());
            Answer.write(text, System.out);
        }

        private static boolean isLoopback(java.net.NetworkInterface network) {
            try {
                return network.isLoopback();
            } catch (java.net.SocketException _) {
                return false;
            }
        }
    }
}
