package vn.quantriet.extraction.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Reads documents that were spoilt at random: whatever comes, there is an answer and it points into the text.
@Tag("A2")
@Tag("A3")
class DamagedPaperTests {

    private static final int ROUNDS = 8;

    private final Engine engine = new Engine();
    private final List<Path> papers = papers();

    @ParameterizedTest
    @MethodSource("seeds")
    void areReadWithoutFailing(long seed) throws IOException {
        var random = new Random(seed);
        var damage = new DamagedPaper(random);
        for (int round = 0; round < ROUNDS; round++) {
            var text = Files.readString(papers.get(random.nextInt(papers.size())));
            var spoilt = damage.spoil(text, random.nextDouble());

            var reading = engine.read(spoilt);

            int length = spoilt.codePointCount(0, spoilt.length());
            assertInside(reading, length, "seed " + seed + ", round " + round);
        }
    }

    private static void assertInside(Reading reading, int length, String when) {
        for (var proposal : reading.proposals()) {
            assertInside(proposal.passage(), length, when);
            proposal.lead().forEach(unit -> assertInside(unit.passage(), length, when));
            assertThat(proposal.title().length()).as(when).isLessThanOrEqualTo(length);
        }
        reading.sections().forEach(section -> assertInside(section.passage(), length, when));
        reading.citations().forEach(citation -> assertInside(citation.passage(), length, when));
        reading.reporting().forEach(duty -> assertInside(duty.passage(), length, when));
    }

    private static void assertInside(Passage passage, int length, String when) {
        assertThat(passage.start()).as(when).isBetween(0, length);
        assertThat(passage.end()).as(when).isBetween(passage.start(), length);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    private static List<Path> papers() {
        var resources = Path.of("src/test/resources/vn/quantriet/extraction");
        return Stream.of(
                        resources.resolve("engine/samples"),
                        resources.resolve("annotated/practice"))
                .filter(Files::isDirectory)
                .flatMap(DamagedPaperTests::texts)
                .toList();
    }

    private static Stream<Path> texts(Path folder) {
        try (var files = Files.list(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
