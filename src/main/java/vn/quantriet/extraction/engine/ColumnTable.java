package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.List;
import vn.quantriet.extraction.engine.AttributeKeys.Role;
import vn.quantriet.extraction.engine.Line.Piece;

/// A task table whose columns are set apart by blanks only.
final class ColumnTable {

    private static final int SLACK = 3;

    private final List<Integer> places = new ArrayList<>();
    private final List<List<Text>> headings = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<List<Text>> open = new ArrayList<>();
    private boolean numbered;
    private int end;

    private ColumnTable() {}

    /// Whether a line heads such a table: three columns or more, one for the work and one for who or when.
    static boolean startsAt(Line line) {
        if (line.pieces().size() < 3 || line.isTableRow()) {
            return false;
        }
        boolean content = false;
        boolean other = false;
        for (var piece : line.pieces()) {
            var role = ColumnRoles.of(piece.text().words());
            content |= role == Role.CONTENT;
            other |= role == Role.LEAD || role == Role.DEADLINE || role == Role.COORDINATE;
        }
        var second = line.pieces().get(1).text().words();
        boolean unnamed =
                ColumnRoles.isNumber(line.pieces().getFirst().text().words())
                        && ColumnRoles.of(second) == null;
        return (content || unnamed) && other;
    }

    static ColumnTable read(List<Line> lines, int from) {
        var table = new ColumnTable();
        table.heading(lines.get(from));
        int i = from + 1;
        while (i < lines.size() && table.take(lines.get(i))) {
            i++;
        }
        table.close();
        table.end = i;
        return table;
    }

    private void heading(Line line) {
        for (var piece : line.pieces()) {
            places.add(piece.place());
            headings.add(new ArrayList<>(List.of(piece.text())));
        }
        numbered = ColumnRoles.isNumber(line.pieces().getFirst().text().words());
    }

    /// "Cơ quan" above "chủ trì": a heading that goes on in the line below it.
    private boolean isMoreHeading(Line line) {
        return rows.isEmpty()
                && open.isEmpty()
                && column(line.pieces().getFirst()) > 0
                && line.pieces().stream()
                        .allMatch(piece -> Character.isLowerCase(piece.text().charAt(0)));
    }

    private boolean take(Line line) {
        if (line.isBlank()
                || LineKinds.isPageNumber(line.text())
                        && line.pieces().size() == 1
                        && line.pieces().getFirst().place() > places.get(1)) {
            return true;
        }
        if (isMoreHeading(line)) {
            line.pieces().forEach(piece -> headings.get(column(piece)).add(piece.text()));
            return true;
        }
        if (ends(line)) {
            return false;
        }
        if (begins(line)) {
            close();
            places.forEach(_ -> open.add(new ArrayList<>()));
        }
        for (var piece : line.pieces()) {
            if (!open.isEmpty()) {
                open.get(column(piece)).add(piece.text());
            }
        }
        return true;
    }

    /// A line without columns that begins at the margin is text again.
    private boolean ends(Line line) {
        var first = line.pieces().getFirst();
        boolean margin = first.place() <= places.getFirst() + 1;
        var label = LabelReader.read(line.text());
        boolean outline = label != null && label.kind() != Label.Kind.ARABIC;
        return line.isTableRow()
                || line.pieces().size() == 1
                        && margin
                        && (numbered && line.text().length() > 6 || outline);
    }

    private boolean begins(Line line) {
        var first = line.pieces().getFirst();
        if (numbered) {
            return column(first) == 0;
        }
        return open.isEmpty()
                || column(first) == 0
                        && Character.isUpperCase(first.text().charAt(0))
                        && line.pieces().size() > 1;
    }

    private int column(Piece piece) {
        int best = 0;
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i) <= piece.place() + SLACK) {
                best = i;
            }
        }
        return best;
    }

    private void close() {
        if (!open.isEmpty()) {
            rows.add(open.stream().map(lines -> new Cell(List.copyOf(lines), true)).toList());
            open.clear();
        }
    }

    List<List<Cell>> rows() {
        var all = new ArrayList<List<Cell>>();
        all.add(headings.stream().map(lines -> new Cell(List.copyOf(lines), true)).toList());
        all.addAll(rows);
        return all;
    }

    /// The line after the table.
    int end() {
        return end;
    }
}
