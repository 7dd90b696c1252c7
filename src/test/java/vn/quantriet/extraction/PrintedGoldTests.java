package vn.quantriet.extraction;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.quantriet.extraction.engine.Engine;
import vn.quantriet.extraction.engine.ExchangeFormat;
import vn.quantriet.extraction.score.Score;
import vn.quantriet.extraction.score.Score.Accuracy;
import vn.quantriet.file.DocumentText.Readable;
import vn.quantriet.file.reader.Papers;
import vn.quantriet.file.reader.Sandbox;

/// The annotated documents beside the project, made into Word files and printed into PDF files, are read as their plain text is.
@Tag("A3")
@Tag("B1")
class PrintedGoldTests {

    private static final Path SHARED = Path.of("../shared");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Sandbox sandbox = new Sandbox();

    @Test
    void areReadFromWordFiles() throws IOException {
        var score =
                score(text ->
                        Papers.docx(
                                text.lines()
                                        .map(line -> Papers.p(HtmlUtils.htmlEscape(line, "UTF-8")))
                                        .collect(joining())));
        assertThat(score.micro().f1()).isEqualTo(1);
        assertThat(score.of(Accuracy.LEAD).accuracy()).isEqualTo(1);
        assertThat(score.of(Accuracy.DEADLINE_KIND).accuracy()).isEqualTo(1);
    }

    @Test
    void areReadFromPrintedPages() throws IOException {
        var score = score(Papers::printed);
        assertThat(score.micro().f1()).isGreaterThan(0.98);
        assertThat(score.of(Accuracy.LEAD).accuracy()).isGreaterThan(0.97);
        assertThat(score.of(Accuracy.DEADLINE_KIND).accuracy()).isGreaterThan(0.97);
        assertThat(score.of(Accuracy.DUE).accuracy()).isGreaterThan(0.97);
    }

    private Score score(Function<String, byte[]> file) throws IOException {
        assumeTrue(Files.isDirectory(SHARED.resolve("gold")), "no annotated documents there");
        var gold = new TreeMap<String, Map<String, @Nullable Object>>();
        var readings = new TreeMap<String, Map<String, @Nullable Object>>();
        try (var seeds = Files.list(SHARED.resolve("seeds"))) {
            for (var seed : seeds.filter(path -> path.toString().endsWith(".txt")).toList()) {
                var name = seed.getFileName().toString().replace(".txt", "");
                var annotated = Files.readString(SHARED.resolve("gold/" + name + ".json"));
                var text = (Readable) sandbox.read(file.apply(Files.readString(seed)));
                gold.put(name, JSON.readValue(annotated, new TypeReference<>() {}));
                readings.put(name, ExchangeFormat.of(name, new Engine().read(text.text())));
            }
        }
        return Score.of(gold, readings);
    }
}
