package vn.quantriet.extraction.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.quantriet.extraction.score.Score;
import vn.quantriet.extraction.score.Score.Accuracy;

/// Scores the engine against annotated documents that lie beside the project, where they do.
@Tag("B1")
@Tag("A2")
class GoldTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Path shared = Path.of("");

    @BeforeEach
    void findDocuments() {
        shared =
                Stream.of(Path.of("../shared"), Path.of("../../shared"))
                        .filter(path -> Files.isDirectory(path.resolve("gold")))
                        .findFirst()
                        .orElse(Path.of("../shared"));
        assumeTrue(
                Files.isDirectory(shared.resolve("gold")), "no annotated documents in ../shared");
    }

    @Test
    void readsAllThatPeopleMarked() throws Exception {
        var score = score();

        assertThat(score.micro().f1()).isEqualTo(1);
        for (var accuracy : Accuracy.values()) {
            assertThat(score.of(accuracy).accuracy()).as(accuracy.name()).isEqualTo(1);
        }
    }

    private Score score() throws IOException {
        var gold = new TreeMap<String, Map<String, @Nullable Object>>();
        var readings = new TreeMap<String, Map<String, @Nullable Object>>();
        try (var files = Files.list(shared.resolve("seeds"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                var name = file.getFileName().toString().replace(".txt", "");
                var annotated = shared.resolve("gold").resolve(name + ".json");
                gold.put(
                        name,
                        JSON.readValue(Files.readString(annotated), new TypeReference<>() {}));
                readings.put(
                        name, ExchangeFormat.of(name, new Engine().read(Files.readString(file))));
            }
        }
        return Score.of(gold, readings);
    }
}
