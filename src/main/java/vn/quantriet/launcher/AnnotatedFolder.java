package vn.quantriet.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.quantriet.extraction.engine.Engine;
import vn.quantriet.extraction.engine.ExchangeFormat;
import vn.quantriet.extraction.score.Score;
import vn.quantriet.extraction.score.ScoreTable;
import vn.quantriet.launcher.PaperReader.UnreadablePaper;

/// A folder of documents that people have annotated: NAME.txt, NAME.md, NAME.docx or NAME.pdf, and NAME.json.
final class AnnotatedFolder {

    private static final List<String> ENDINGS = List.of(".txt", ".md", ".docx", ".pdf");
    private static final String ANNOTATION = ".json";

    private final PaperReader papers;
    private final Path folder;
    private final Engine engine = new Engine();
    private final JsonMapper json = JsonMapper.builder().build();

    AnnotatedFolder(PaperReader papers, Path folder) {
        this.papers = papers;
        this.folder = folder;
    }

    /// The table of figures, with every miss when asked.
    String score(boolean verbose) {
        var gold = new TreeMap<String, Map<String, @Nullable Object>>();
        var readings = new TreeMap<String, Map<String, @Nullable Object>>();
        for (var annotation : annotations()) {
            var file = annotation.getFileName().toString();
            var name = file.substring(0, file.length() - ANNOTATION.length());
            gold.put(name, annotated(annotation));
            readings.put(name, ExchangeFormat.of(name, engine.read(papers.read(beside(name)))));
        }
        return ScoreTable.of(Score.of(gold, readings), verbose);
    }

    private List<Path> annotations() {
        if (!Files.isDirectory(folder)) {
            throw new UnreadablePaper(Sentences.of("launcher.extract.no_annotated", folder));
        }
        try (var files = Files.list(folder)) {
            var found =
                    files.filter(file -> file.toString().endsWith(ANNOTATION)).sorted().toList();
            if (found.isEmpty()) {
                throw new UnreadablePaper(Sentences.of("launcher.extract.no_annotated", folder));
            }
            return found;
        } catch (IOException e) {
            throw broken(folder, e);
        }
    }

    private Path beside(String name) {
        return ENDINGS.stream()
                .map(ending -> folder.resolve(name + ending))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() ->
                        new UnreadablePaper(
                                Sentences.of(
                                        "launcher.extract.no_text_beside",
                                        folder.resolve(name + ANNOTATION))));
    }

    private Map<String, @Nullable Object> annotated(Path annotation) {
        try {
            var text = Files.readString(annotation, StandardCharsets.UTF_8);
            return json.readValue(text, new TypeReference<>() {});
        } catch (IOException | JacksonException e) {
            throw broken(annotation, e);
        }
    }

    private static UnreadablePaper broken(Path file, Exception cause) {
        return new UnreadablePaper(Sentences.of("launcher.extract.broken", file, cause.toString()));
    }
}
