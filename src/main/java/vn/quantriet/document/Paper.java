package vn.quantriet.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The text of a document as its page shows it: paragraphs and tables, with one passage marked.
///
/// @param cut whether only a part is shown, because the whole is very long
public record Paper(List<Block> blocks, boolean cut) {

    /// What a browser shows without becoming slow, in code points.
    private static final int WINDOW = 400_000;

    private static final int BEFORE_PASSAGE = 20_000;

    /// A paragraph, or rows of cells.
    public sealed interface Block {}

    /// Words on lines of their own.
    public record Paragraph(List<Span> spans) implements Block {

        public boolean isMarked() {
            return spans.stream().anyMatch(Span::marked);
        }
    }

    /// Rows of a table, the first being its head.
    public record Table(List<List<List<Span>>> rows) implements Block {}

    /// Words that are marked or not.
    public record Span(String text, boolean marked) {}

    /// From - to in code points of the text; what is asked for by `passage=12-345` in an address.
    public record Passage(int start, int end) {

        static Optional<Passage> of(@Nullable String text) {
            if (text == null || !text.matches("\\d{1,9}-\\d{1,9}")) {
                return Optional.empty();
            }
            int dash = text.indexOf('-');
            int start = Integer.parseInt(text.substring(0, dash));
            int end = Integer.parseInt(text.substring(dash + 1));
            return end > start ? Optional.of(new Passage(start, end)) : Optional.empty();
        }
    }

    static Paper of(String text, Optional<Passage> passage) {
        return new Writer(text, passage).paper();
    }

    /// Goes over the text once, in chars, with the passage turned from code points into chars.
    private static final class Writer {

        private final String text;
        private final int begin;
        private final int end;
        private final int markFrom;
        private final int markTo;
        private final List<Block> blocks = new ArrayList<>();
        private List<List<List<Span>>> rows = new ArrayList<>();

        Writer(String text, Optional<Passage> passage) {
            this.text = text;
            int length = text.codePointCount(0, text.length());
            int start = passage.map(Passage::start).filter(at -> at < length).orElse(length);
            int stop = passage.map(Passage::end).map(at -> Math.min(at, length)).orElse(length);
            this.markFrom = text.offsetByCodePoints(0, start);
            this.markTo = Math.max(markFrom, text.offsetByCodePoints(0, Math.max(start, stop)));
            int first =
                    length <= WINDOW || start == length ? 0 : Math.max(0, start - BEFORE_PASSAGE);
            this.begin = lineAt(text.offsetByCodePoints(0, first));
            this.end = text.offsetByCodePoints(0, Math.min(length, first + WINDOW));
        }

        Paper paper() {
            int at = begin;
            while (at < end) {
                int next = text.indexOf('\n', at);
                int stop = next < 0 || next > end ? end : next;
                line(at, stop);
                at = stop + 1;
            }
            endTable();
            return new Paper(List.copyOf(blocks), begin > 0 || end < text.length());
        }

        private int lineAt(int at) {
            return at == 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
        }

        private void line(int from, int to) {
            var line = text.substring(from, to);
            if (line.isBlank()) {
                endTable();
            } else if (isRow(line)) {
                if (!line.matches("[|\\s:-]+")) {
                    rows.add(cells(from, to));
                }
            } else {
                endTable();
                blocks.add(new Paragraph(spans(from, to)));
            }
        }

        private static boolean isRow(String line) {
            var bare = line.strip();
            return bare.length() > 2 && bare.startsWith("|") && bare.endsWith("|");
        }

        private List<List<Span>> cells(int from, int to) {
            var cells = new ArrayList<List<Span>>();
            int at = text.indexOf('|', from) + 1;
            for (int bar = text.indexOf('|', at);
                    bar >= 0 && bar < to;
                    bar = text.indexOf('|', at)) {
                cells.add(spans(at, bar));
                at = bar + 1;
            }
            return cells;
        }

        private List<Span> spans(int from, int to) {
            var spans = new ArrayList<Span>();
            span(spans, from, Math.min(to, markFrom), false);
            span(spans, Math.max(from, markFrom), Math.min(to, markTo), true);
            span(spans, Math.max(from, markTo), to, false);
            return spans;
        }

        private void span(List<Span> spans, int from, int to, boolean marked) {
            if (from < to) {
                spans.add(new Span(bare(text.substring(from, to)), marked));
            }
        }

        /// Without the signs by which Markdown makes words bold or keeps a star from doing so; passages still point into the text.
        private static String bare(String words) {
            return words.replace("**", "").replace("\\*", "*");
        }

        private void endTable() {
            if (!rows.isEmpty()) {
                blocks.add(new Table(List.copyOf(rows)));
                rows = new ArrayList<>();
            }
        }
    }
}
