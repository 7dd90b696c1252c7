package vn.quantriet.extraction.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Scores the engine against annotated documents that lie beside the project, where they do.
@Tag("B1")
@Tag("A2")
class GoldTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir Path predictions;
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
        assumeTrue(Files.exists(shared.resolve("tools/score.py")), "no scorer in ../shared/tools");
    }

    @Test
    void readsNearlyAllThatPeopleMarked() throws Exception {
        predict();

        var score = score();

        assertThat(score.at("/missing").isEmpty()).isTrue();
        assertThat(score.at("/micro/f1").asDouble()).isGreaterThanOrEqualTo(0.90);
        assertThat(score.at("/tasks_accuracy/deadline_kind/accuracy").asDouble())
                .isGreaterThanOrEqualTo(0.90);
    }

    private void predict() throws IOException {
        try (var files = Files.list(shared.resolve("seeds"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                var name = file.getFileName().toString();
                var reading = new Engine().read(Files.readString(file));
                var target = predictions.resolve(name.replace(".txt", ".json"));
                Files.writeString(
                        target, JSON.writeValueAsString(ExchangeFormat.of(name, reading)));
            }
        }
    }

    private JsonNode score() throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder(
                        "python3",
                        shared.resolve("tools/score.py").toString(),
                        shared.resolve("gold").toString(),
                        predictions.toString(),
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
