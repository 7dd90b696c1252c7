package vn.quantriet.file.reader;

import java.util.ArrayList;
import java.util.List;
import vn.quantriet.file.reader.PdfText.Piece;
import vn.quantriet.file.reader.PdfText.Row;

/// Puts the words of a page into lines as a reader takes them: head and foot of a paper stand in two columns, which are read one
/// after the other; lines that only the width of the paper broke are joined again.
final class PageLayout {

    /// A gap wider than this many letters parts two columns; blanks of justified lines are narrower.
    private static final float COLUMN_GAP = 2.2f;

    /// The least width of a blank, and how near to the margin a row runs to it, in sizes of the type.
    private static final float BLANK = 0.2f;

    private static final float FULL = 4;

    private final float left;
    private final float right;
    private final List<PlacedLine> lines = new ArrayList<>();

    /// The rows with which the page begins and ends, where these are running text.
    private List<Segment> first = List.of();

    private List<Segment> last = List.of();

    private PageLayout(float left, float right) {
        this.left = left;
        this.right = right;
    }

    /// Words that stand together, apart from others on the same height.
    ///
    /// @param first how wide the first of them is
    private record Segment(String text, Box box, float size, float first) {

        float left() {
            return box.left();
        }

        float right() {
            return box.right();
        }

        float top() {
            return box.top();
        }
    }

    static PageLayout of(List<Row> rows) {
        var split = withoutNumber(rows.stream().map(PageLayout::segments).toList());
        var all = split.stream().flatMap(List::stream).toList();
        float left = all.stream().map(Segment::left).min(Float::compare).orElse(0f);
        float right = all.stream().map(Segment::right).max(Float::compare).orElse(0f);
        var layout = new PageLayout(left, right);
        layout.write(split);
        return layout;
    }

    /// The number of the page, at its top or bottom, belongs to no text.
    private static List<List<Segment>> withoutNumber(List<List<Segment>> rows) {
        int from = !rows.isEmpty() && isNumber(rows.getFirst()) ? 1 : 0;
        int to = rows.size() > 1 && isNumber(rows.getLast()) ? rows.size() - 1 : rows.size();
        return rows.subList(from, Math.max(from, to));
    }

    private static boolean isNumber(List<Segment> row) {
        return row.size() == 1 && row.getFirst().text().matches("[-–—]?\\s*\\d{1,4}\\s*[-–—]?");
    }

    List<PlacedLine> lines() {
        return lines;
    }

    /// Whether it begins in the middle of the paragraph with which the page before ends.
    boolean goesOnFrom(PageLayout before) {
        return before.last.size() == 1
                && first.size() == 1
                && before.isFull(before.last.getFirst(), first.getFirst())
                && goesOn(before.last.getFirst(), first.getFirst());
    }

    private void write(List<List<Segment>> rows) {
        int at = 0;
        while (at < rows.size()) {
            int end = endOfColumns(rows, at);
            if (end > at) {
                columns(rows.subList(at, end));
                at = end;
            } else {
                int next = at + 1;
                while (next < rows.size() && endOfColumns(rows, next) == next) {
                    next++;
                }
                paragraphs(rows.subList(at, next));
                first = at == 0 ? rows.getFirst() : first;
                last = next == rows.size() ? rows.getLast() : last;
                at = next;
            }
        }
    }

    /// Where the two columns that begin here end; here itself when there are none.
    private int endOfColumns(List<List<Segment>> rows, int from) {
        int at = from;
        boolean both = false;
        while (at < rows.size() && isColumn(rows.get(at))) {
            both |= rows.get(at).size() == 2;
            at++;
        }
        return both ? at : from;
    }

    /// Two segments, or one that keeps to its side of the middle without beginning at the margin of running text and reaching across.
    private boolean isColumn(List<Segment> row) {
        if (row.size() == 2) {
            return row.getFirst().right() < right - width() * 0.3f
                    && row.getLast().left() > left + width() * 0.25f;
        }
        return row.size() == 1 && (isLeft(row.getFirst()) || isRight(row.getFirst()));
    }

    private boolean isLeft(Segment segment) {
        return segment.right() < left + width() * 0.48f;
    }

    private boolean isRight(Segment segment) {
        return segment.left() > left + width() * 0.42f;
    }

    private float width() {
        return Math.max(1, right - left);
    }

    private void columns(List<List<Segment>> rows) {
        var first = new ArrayList<Segment>();
        var second = new ArrayList<Segment>();
        for (var row : rows) {
            for (var segment : row) {
                boolean other = row.size() == 2 ? segment == row.getLast() : isRight(segment);
                (other ? second : first).add(segment);
            }
        }
        lines.add(PlacedLine.BLANK);
        first.forEach(segment -> lines.add(line(List.of(segment))));
        lines.add(PlacedLine.BLANK);
        second.forEach(segment -> lines.add(line(List.of(segment))));
        lines.add(PlacedLine.BLANK);
    }

    /// Joins a row to the one before when its first word found no room there and it begins where running text begins.
    private void paragraphs(List<List<Segment>> rows) {
        var paragraph = new PlacedLine.Draft();
        List<Segment> before = List.of();
        for (var row : rows) {
            if (!before.isEmpty() && continues(before, row)) {
                paragraph.sign(" ");
            } else {
                paragraph = flushed(paragraph);
            }
            write(row, paragraph);
            before = row;
        }
        flushed(paragraph);
    }

    private boolean continues(List<Segment> before, List<Segment> row) {
        if (before.size() > 1 || row.size() > 1) {
            return false;
        }
        var upper = before.getFirst();
        var lower = row.getFirst();
        boolean near = lower.top() - upper.top() < 2.2f * Math.max(upper.size(), lower.size());
        return near && isFull(upper, lower) && goesOn(upper, lower);
    }

    /// Whether the first word of the lower row found no room behind the upper one.
    private boolean isFull(Segment upper, Segment lower) {
        float room = right - upper.right() - BLANK * upper.size();
        return room < Math.max(lower.first(), FULL * upper.size());
    }

    /// Whether the lower row begins as the upper one goes on: at the margin, as large, without a label.
    private boolean goesOn(Segment upper, Segment lower) {
        boolean flush = lower.left() < left + 0.8f * lower.size();
        return flush && Math.abs(upper.size() - lower.size()) < 1.5f && !isLabelled(lower.text());
    }

    /// Begins an item of its own: a dash, a number or a letter with its sign, or is a mere rule; scanners take 1 for l and I.
    private static boolean isLabelled(String text) {
        return text.matches(
                "(?s)([-–+•*]\\s|[-–_*=.]{3}|[IVXLC]+[.\\-/)]|[\\dlI]{1,3}(\\.[\\dlI]{1,3})*\\s?[.)–-]\\s|[a-zđ]\\)|(Điều|Chương|Phần|Mục)\\s+\\S+).*");
    }

    private PlacedLine.Draft flushed(PlacedLine.Draft paragraph) {
        if (!paragraph.isEmpty()) {
            lines.add(paragraph.line());
        }
        return new PlacedLine.Draft();
    }

    private static PlacedLine line(List<Segment> row) {
        var draft = new PlacedLine.Draft();
        write(row, draft);
        return draft.line();
    }

    /// Three columns and more are cells of a table's row.
    private static void write(List<Segment> row, PlacedLine.Draft draft) {
        boolean cells = row.size() > 2;
        var between = cells ? " | " : " ";
        draft.sign(cells ? "| " : "");
        for (int i = 0; i < row.size(); i++) {
            draft.sign(i == 0 ? "" : between);
            draft.words(row.get(i).text(), row.get(i).box());
        }
        draft.sign(cells ? " |" : "");
    }

    private static List<Segment> segments(Row row) {
        var segments = new ArrayList<Segment>();
        var pieces = new ArrayList<Piece>();
        for (var piece : row.pieces()) {
            if (!pieces.isEmpty()
                    && piece.box().left() - pieces.getLast().box().right()
                            > COLUMN_GAP * piece.size()) {
                segments.add(segment(pieces));
                pieces.clear();
            }
            pieces.add(piece);
        }
        segments.add(segment(pieces));
        return segments;
    }

    private static Segment segment(List<Piece> pieces) {
        var first = pieces.getFirst();
        return new Segment(
                String.join(" ", pieces.stream().map(Piece::text).toList()),
                first.box().with(pieces.getLast().box()),
                first.size(),
                first.box().right() - first.box().left());
    }
}
