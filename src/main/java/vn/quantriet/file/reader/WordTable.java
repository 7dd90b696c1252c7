package vn.quantriet.file.reader;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.quantriet.file.reader.PdfText.Piece;
import vn.quantriet.file.reader.PdfText.Row;

/// The words that Tesseract lists, one a row with its place, which [PageLayout] puts into lines as it does with those of a PDF.
final class WordTable {

    private static final int COLUMNS = 12;
    private static final float POINTS_OF_A_DOT = 72f / 300;
    private static final int LETTERS_THAT_TELL = 4;

    private final List<Word> words;
    private final int width;
    private final int height;

    /// @param line its block, paragraph and line
    private record Word(
            String line, int left, int top, int width, int height, double confidence, String text) {

        static Optional<Word> of(String row) {
            var cells = row.split("\t", -1);
            return cells.length == COLUMNS && !cells[11].isBlank() && isWord(cells)
                    ? Optional.of(
                            new Word(
                                    String.join(" ", cells[2], cells[3], cells[4]),
                                    Integer.parseInt(cells[6]),
                                    Integer.parseInt(cells[7]),
                                    Integer.parseInt(cells[8]),
                                    Integer.parseInt(cells[9]),
                                    Double.parseDouble(cells[10]),
                                    cells[11].strip()))
                    : Optional.empty();
        }

        /// Minus one is the confidence of what is no word.
        private static boolean isWord(String[] cells) {
            return Stream.of(cells).skip(6).limit(4).allMatch(cell -> cell.matches("\\d{1,6}"))
                    && cells[10].matches("\\d{1,3}(\\.\\d+)?");
        }

        /// Tesseract takes the stroke of a date for that of a fraction, which no paper prints.
        private static String printed(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFC)
                    .replace("\0", "")
                    .replace('\u2044', '/');
        }

        Piece piece(float size) {
            return new Piece(
                    printed(text),
                    new Box(
                            left * POINTS_OF_A_DOT,
                            top * POINTS_OF_A_DOT,
                            (left + width) * POINTS_OF_A_DOT,
                            (top + height) * POINTS_OF_A_DOT),
                    size);
        }
    }

    /// Words on one line, from left to right.
    private record Line(List<Word> words) {

        double middle() {
            return words.stream()
                    .mapToDouble(word -> word.top + word.height / 2.0)
                    .sorted()
                    .skip(words.size() / 2)
                    .findFirst()
                    .orElse(0);
        }

        int left() {
            return words.getFirst().left;
        }

        int right() {
            return words.getLast().left + words.getLast().width;
        }
    }

    private WordTable(List<Word> words, int width, int height) {
        this.words = words;
        this.width = width;
        this.height = height;
    }

    /// @param width of the page, in dots
    static WordTable of(String table, int width, int height) {
        return new WordTable(
                table.lines().map(Word::of).flatMap(Optional::stream).toList(), width, height);
    }

    RecognisedPage page() {
        var text = new PlacedText();
        text.page(
                1,
                width * POINTS_OF_A_DOT,
                height * POINTS_OF_A_DOT,
                PageLayout.of(rows()).lines(),
                false);
        double mean = words.stream().mapToDouble(Word::confidence).average().orElse(0);
        return new RecognisedPage(
                text.text(), (int) Math.clamp(Math.round(mean), 0, 100), 0, text.places());
    }

    /// Whether most words stand on end: the page lies on its side, and Tesseract read it all the same.
    boolean isLying() {
        var telling =
                words.stream().filter(word -> word.text.length() >= LETTERS_THAT_TELL).toList();
        long upright = telling.stream().filter(word -> word.width > word.height).count();
        return 2 * upright < telling.size();
    }

    private List<Row> rows() {
        float height = heightOfWords();
        var open = new ArrayList<>(lines());
        var rows = new ArrayList<Row>();
        while (!open.isEmpty()) {
            var row = new ArrayList<>(List.of(open.removeFirst()));
            while (!open.isEmpty() && isBeside(row, open.getFirst(), height)) {
                row.add(open.removeFirst());
            }
            rows.add(row(row, height * POINTS_OF_A_DOT));
        }
        return rows;
    }

    private static Row row(List<Line> lines, float size) {
        return new Row(
                lines.stream()
                        .sorted(Comparator.comparingInt(Line::left))
                        .flatMap(line -> line.words.stream())
                        .map(word -> word.piece(size))
                        .toList());
    }

    /// On the same height, and not over one another.
    private static boolean isBeside(List<Line> row, Line line, float height) {
        return row.stream()
                .allMatch(other ->
                        Math.abs(other.middle() - line.middle()) < 0.5 * height
                                && (other.right() <= line.left() || line.right() <= other.left()));
    }

    /// From top to bottom.
    private List<Line> lines() {
        var lines = new LinkedHashMap<String, List<Word>>();
        words.forEach(word -> lines.computeIfAbsent(word.line, _ -> new ArrayList<>()).add(word));
        return lines.values().stream()
                .map(line -> new Line(sorted(line)))
                .sorted(Comparator.comparingDouble(Line::middle))
                .toList();
    }

    private static List<Word> sorted(List<Word> line) {
        return line.stream().sorted(Comparator.comparingInt(Word::left)).toList();
    }

    /// Of a common word, in dots.
    private float heightOfWords() {
        var heights = words.stream().map(Word::height).sorted().toList();
        return heights.isEmpty() ? 1 : Math.max(1, heights.get(heights.size() / 2));
    }
}
