package vn.quantriet.extraction.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.quantriet.extraction.score.Score.Accuracy;
import vn.quantriet.extraction.score.Score.Group;

/// Holds the figures equal to those of the scorer that lies beside the project, where it does, on spoilt annotations.
@Tag("A2")
class SameFiguresTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double DIGITS = 0.00005;

    @TempDir Path spoilt;
    private Path shared = Path.of("");

    @BeforeEach
    void findScorer() {
        shared =
                Stream.of(Path.of("../shared"), Path.of("../../shared"))
                        .filter(path -> Files.exists(path.resolve("tools/score.py")))
                        .findFirst()
                        .orElse(Path.of("../shared"));
        assumeTrue(Files.exists(shared.resolve("tools/score.py")), "no scorer in ../shared/tools");
        assumeTrue(Files.isDirectory(shared.resolve("gold")), "no annotations in ../shared/gold");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0.03, 2", "0.1, 3", "0.1, 4", "0.3, 5", "0.3, 6", "0.6, 7", "0.9, 8"})
    void areTheSame(double share, long seed) throws Exception {
        var gold = read(shared.resolve("gold"));
        var damage = new Damage(new Random(seed), share);
        var readings = new TreeMap<String, Map<String, @Nullable Object>>();
        gold.forEach((name, document) -> readings.put(name, damage.spoilt(document)));
        if (seed % 2 == 0) {
            readings.remove(readings.firstKey());
        }
        for (var reading : readings.entrySet()) {
            Files.writeString(
                    spoilt.resolve(reading.getKey() + ".json"),
                    JSON.writeValueAsString(reading.getValue()));
        }

        var score = Score.of(gold, readings);
        var expected = figures();

        same(expected.at("/micro/f1"), score.micro().f1());
        same(expected.at("/macro_f1"), score.macro());
        same(expected.at("/macro_docs_f1"), score.macroOfDocuments());
        for (var group : Group.values()) {
            same(expected.at("/groups/" + name(group)), score.of(group));
            var mean = expected.at("/groups_macro_over_docs/" + name(group) + "/f1");
            same(mean, score.macroOfDocuments(group));
        }
        for (var accuracy : Accuracy.values()) {
            var hits = expected.at("/tasks_accuracy/" + name(accuracy));
            same(hits, score.of(accuracy));
            var mean = expected.at("/tasks_accuracy_macro_over_docs/" + name(accuracy));
            same(mean, score.macroOfDocuments(accuracy));
        }
        assertThat(score.fields().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        expected.at("/metadata_fields").propertyNames());
        score.fields()
                .forEach((field, tally) -> same(expected.at("/metadata_fields/" + field), tally));
        assertThat(score.notes()).hasSize(expected.at("/info").size());
        score.notes().forEach((note, figure) -> same(expected.at("/info/" + note), figure));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static void same(JsonNode expected, Record figure) {
        switch (figure) {
            case Tally tally -> {
                assertThat(tally.found()).as("%s", expected).isEqualTo(expected.at("/tp").asInt());
                assertThat(tally.wrong()).isEqualTo(expected.at("/fp").asInt());
                assertThat(tally.missed()).isEqualTo(expected.at("/fn").asInt());
                same(expected.at("/precision"), tally.precision());
                same(expected.at("/recall"), tally.recall());
                same(expected.at("/f1"), tally.f1());
            }
            case Hits hits -> {
                assertThat(hits.right())
                        .as("%s", expected)
                        .isEqualTo(expected.at("/correct").asInt());
                assertThat(hits.of()).isEqualTo(expected.at("/of").asInt());
                same(expected.at("/accuracy"), hits.accuracy());
            }
            default -> throw new IllegalStateException("No figure: " + figure);
        }
    }

    private static void same(JsonNode expected, double figure) {
        if (expected.isNull()) {
            assertThat(figure).isNaN();
        } else {
            assertThat(figure).isCloseTo(expected.asDouble(), within(DIGITS));
        }
    }

    private static Map<String, Map<String, @Nullable Object>> read(Path folder) throws IOException {
        var result = new TreeMap<String, Map<String, @Nullable Object>>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(path -> path.toString().endsWith(".json")).toList()) {
                var name = file.getFileName().toString().replace(".json", "");
                var text = Files.readString(file);
                result.put(name, JSON.readValue(text, new TypeReference<>() {}));
            }
        }
        return result;
    }

    private JsonNode figures() throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder(
                        "python3",
                        shared.resolve("tools/score.py").toString(),
                        shared.resolve("gold").toString(),
                        spoilt.toString(),
                        "--json");
        var process = started(builder.redirectErrorStream(true));
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return JSON.readTree(printed);
    }

    private static Process started(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            assumeTrue(false, "no python3 to run the scorer with");
            throw new IllegalStateException(e);
        }
    }
}
