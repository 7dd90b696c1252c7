package vn.quantriet.extraction.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Reads made-up documents of every genre and compares with what a person expects of them.
@Tag("B1")
@Tag("A2")
class SampleTests {

    private static final Path SAMPLES =
            Path.of("src/test/resources/vn/quantriet/extraction/engine/samples");

    private final Engine engine = new Engine();

    @ParameterizedTest
    @MethodSource("samples")
    void isReadAsExpected(Path sample) throws IOException {
        var expected = sample.resolveSibling(sample.getFileName() + ".expected");

        assertThat(Summary.of(engine.read(Files.readString(sample))))
                .isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isReadAlikeInDecomposedLettersAndWindowsLines(Path sample) throws IOException {
        var text = Files.readString(sample);
        var other =
                "\uFEFF" + Normalizer.normalize(text, Normalizer.Form.NFD).replace("\n", "\r\n");

        assertThat(Summary.of(engine.read(other))).isEqualTo(Summary.of(engine.read(text)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyProposalPointsAtItsWords(Path sample) throws IOException {
        var text = Files.readString(sample);

        for (var proposal : engine.read(text).proposals()) {
            assertThat(plain(cut(text, proposal.passage())))
                    .startsWith(plain(start(proposal.content(), 20)));
            for (var unit : proposal.lead()) {
                assertThat(plain(cut(text, unit.passage()))).hasSameSizeAs(plain(unit.text()));
            }
            var deadline = proposal.deadline();
            if (deadline.passage() != null && deadline.text() != null) {
                assertThat(plain(cut(text, deadline.passage()))).isEqualTo(plain(deadline.text()));
            }
        }
    }

    private static String start(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    private static String cut(String text, Passage passage) {
        int from = text.offsetByCodePoints(0, passage.start());
        return text.substring(from, text.offsetByCodePoints(from, passage.end() - passage.start()));
    }

    private static String plain(String text) {
        return text.replace("*", "").replaceAll("<br>", " ").replaceAll("\\s+", " ").strip();
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(path -> path.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
