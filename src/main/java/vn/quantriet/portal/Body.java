package vn.quantriet.portal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// The text of a published paper in its parts: headings, paragraphs, tables; the published papers that it names are links.
///
/// @param cut whether only the beginning is shown, because the whole is very long
public record Body(List<Block> blocks, boolean cut) {

    /// What an old phone shows without becoming slow.
    private static final int WINDOW = 400_000;

    private static final int LONGEST_HEADING = 200;

    private static final Pattern UPPER =
            Pattern.compile(
                    "(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC)\\s+[\\p{L}\\d]+\\b.*|[IVXL]{1,6}[.\\-–)]\\s*\\S.*");
    private static final Pattern LOWER = Pattern.compile("Điều\\s+\\d+\\b.*");
    private static final Pattern RULE = Pattern.compile("[|\\s:-]+");

    /// A part of the text.
    public sealed interface Block {}

    /// @param level 2 for parts and chapters, 3 for articles
    public record Heading(int level, List<Piece> pieces) implements Block {}

    /// Words on lines of their own.
    public record Paragraph(List<Piece> pieces) implements Block {}

    /// Rows of cells, the first row being its head.
    public record Table(List<List<List<Piece>>> rows) implements Block {}

    /// Words that lead somewhere, or nowhere when the path is empty.
    public record Piece(String text, String path) {}

    /// Words that stand for a published paper.
    record Mention(String words, String path) {}

    static Body of(String text, List<Mention> mentions) {
        boolean cut = text.length() > WINDOW;
        int end = cut ? Math.max(text.lastIndexOf('\n', WINDOW), 1) : text.length();
        var writer = new Writer(longestFirst(mentions));
        text.substring(0, end).lines().forEach(writer::line);
        return new Body(writer.blocks(), cut);
    }

    private static List<Mention> longestFirst(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.words().length() > 3)
                .sorted(
                        Comparator.comparingInt((Mention mention) -> mention.words().length())
                                .reversed())
                .toList();
    }

    private static final class Writer {

        private final List<Mention> mentions;
        private final List<Block> blocks = new ArrayList<>();
        private List<List<List<Piece>>> rows = new ArrayList<>();

        Writer(List<Mention> mentions) {
            this.mentions = mentions;
        }

        void line(String line) {
            if (line.isBlank()) {
                endTable();
            } else if (isRow(line)) {
                row(line.strip());
            } else {
                endTable();
                blocks.add(block(line.strip()));
            }
        }

        List<Block> blocks() {
            endTable();
            return List.copyOf(blocks);
        }

        private Block block(String line) {
            var bare = bare(line);
            if (bare.length() <= LONGEST_HEADING && UPPER.matcher(bare).matches()) {
                return new Heading(2, pieces(line));
            }
            if (bare.length() <= LONGEST_HEADING && LOWER.matcher(bare).matches()) {
                return new Heading(3, pieces(line));
            }
            return new Paragraph(pieces(line));
        }

        private void row(String line) {
            if (!RULE.matcher(line).matches()) {
                var cells = new ArrayList<List<Piece>>();
                for (var cell : line.substring(1, line.length() - 1).split("\\|", -1)) {
                    cells.add(pieces(cell.strip()));
                }
                rows.add(List.copyOf(cells));
            }
        }

        private void endTable() {
            if (!rows.isEmpty()) {
                blocks.add(new Table(List.copyOf(rows)));
                rows = new ArrayList<>();
            }
        }

        /// The longest mention goes first, and what stands around it is looked at in turn.
        private List<Piece> pieces(String words) {
            for (var mention : mentions) {
                int at = words.indexOf(mention.words());
                if (at >= 0) {
                    int after = at + mention.words().length();
                    var pieces = new ArrayList<>(pieces(words.substring(0, at)));
                    pieces.add(new Piece(bare(mention.words()), mention.path()));
                    pieces.addAll(pieces(words.substring(after)));
                    return List.copyOf(pieces);
                }
            }
            return words.isEmpty() ? List.of() : List.of(new Piece(bare(words), ""));
        }

        private static boolean isRow(String line) {
            var bare = line.strip();
            return bare.length() > 2 && bare.startsWith("|") && bare.endsWith("|");
        }

        /// Without the signs by which Markdown makes words bold or keeps a star from doing so.
        private static String bare(String words) {
            return words.replace("**", "").replace("\\*", "*");
        }
    }
}
