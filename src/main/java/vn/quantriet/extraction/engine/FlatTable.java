package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.extraction.engine.AttributeKeys.Role;

/// A task table of which only the cells are left, each on lines of its own, one under the other.
final class FlatTable {

    private static final Lexicon OPEN =
            Lexicon.of(
                    "và", "của", "cho", "với", "về", "lên", "tại", "các", "theo", "trong", "đến",
                    "từ", "bằng", "báo cáo", "gửi", "trình");

    private static final int MOST_COLUMNS = 10;
    private static final int LONGEST_ROW = 40;
    private static final int LONGEST_HEADING = 50;

    private final List<Line> lines;
    private final List<@Nullable Role> roles = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private int at;

    private FlatTable(List<Line> lines, int from) {
        this.lines = lines;
        this.at = from;
    }

    /// The table whose column headings begin on a line, or nothing.
    static @Nullable FlatTable read(List<Line> lines, int from) {
        if (!isNumbering(lines.get(from))) {
            return null;
        }
        var table = new FlatTable(lines, from);
        table.heading();
        if (!table.isUseful()) {
            return null;
        }
        table.body();
        return table.rows.size() > 1 ? table : null;
    }

    private static boolean isNumbering(Line line) {
        return line.text().length() < 12
                && line.pieces().size() == 1
                && ColumnRoles.isNumber(line.text().words());
    }

    private void heading() {
        var cells = new ArrayList<Cell>();
        while (at < lines.size() && cells.size() < MOST_COLUMNS) {
            var line = lines.get(at);
            if (!line.isBlank()) {
                var role = cells.isEmpty() ? null : role(line);
                if (cells.size() == 1 && role == null && line.text().length() < LONGEST_HEADING) {
                    role = Role.CONTENT;
                }
                if (!cells.isEmpty() && role == null) {
                    break;
                }
                roles.add(role);
                cells.add(cell(line.text()));
            }
            at++;
        }
        rows.add(List.copyOf(cells));
    }

    private static @Nullable Role role(Line line) {
        if (line.pieces().size() > 1 || line.text().length() > LONGEST_HEADING) {
            return null;
        }
        var role = ColumnRoles.of(line.text().words());
        return role == null && line.text().folded().startsWith("ghi chú") ? Role.OTHER : role;
    }

    private boolean isUseful() {
        return roles.size() >= 3
                && roles.contains(Role.CONTENT)
                && (roles.contains(Role.LEAD) || roles.contains(Role.DEADLINE));
    }

    private void body() {
        for (int number = 1; startsRow(number); number++) {
            var label = cell(lines.get(at).text());
            at++;
            rows.add(row(label, values(number + 1)));
        }
    }

    private boolean startsRow(int number) {
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at < lines.size() && isNumber(lines.get(at), number);
    }

    private static boolean isNumber(Line line, int number) {
        var printed = line.text().strip(" ", " .)");
        return printed.length() <= 4 && Numbers.read(printed.folded()) == number;
    }

    /// The lines of one row; a blank line may be an empty cell.
    private List<Text> values(int next) {
        var values = new ArrayList<Text>();
        while (at < lines.size() && values.size() < LONGEST_ROW) {
            var line = lines.get(at);
            boolean ends = isNumber(line, next) || !line.isBlank() && endsTable(line);
            if (ends) {
                break;
            }
            if (!LineKinds.isPageNumber(line.text())) {
                values.add(line.text());
            }
            at++;
        }
        while (!values.isEmpty() && values.getLast().isBlank()) {
            values.removeLast();
        }
        return values;
    }

    private static boolean endsTable(Line line) {
        var text = line.text();
        return Folding.isMostlyCapitals(text) && text.length() > 6
                || Footers.isRecipients(text)
                || LabelReader.read(text) != null;
    }

    private List<Cell> row(Cell label, List<Text> values) {
        var cells = new ArrayList<Cell>();
        cells.add(label);
        var parts = fitsAll(values) ? values : joined(values);
        boolean exact = parts.size() == roles.size() - 1;
        var texts = exact ? parts : placed(parts.stream().filter(part -> !part.isBlank()).toList());
        texts.forEach(text -> cells.add(cell(text)));
        return List.copyOf(cells);
    }

    /// As many lines as columns, each of the kind that its column asks for: every line is a cell.
    private boolean fitsAll(List<Text> values) {
        if (values.size() != roles.size() - 1) {
            return false;
        }
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isBlank() || !fits(values.get(i), roles.get(i + 1))) {
                return false;
            }
        }
        return true;
    }

    /// "..., báo cáo", "Phòng Kinh tế,": the next line goes on with what is not at its end.
    private static boolean isOpen(Text part) {
        var words = part.words();
        int last = words.size() - 1;
        return words.is(last, ",")
                || OPEN.match(words, last) == 1
                || OPEN.match(words, last - 1) == 2;
    }

    /// Lines that go on in small letters, or behind an open end, belong to the cell before them.
    private List<Text> joined(List<Text> values) {
        var parts = new ArrayList<Text>();
        for (var value : values) {
            boolean goesOn =
                    !value.isBlank()
                            && !parts.isEmpty()
                            && !parts.getLast().isBlank()
                            && (Character.isLowerCase(value.charAt(0))
                                    || Character.isUpperCase(value.charAt(0))
                                            && isOpen(parts.getLast()));
            if (goesOn) {
                parts.add(Text.join(List.of(parts.removeLast(), value)));
            } else {
                parts.add(value);
            }
        }
        return parts;
    }

    /// Where cells are missing or broken, times and names tell which column they belong to.
    private List<Text> placed(List<Text> parts) {
        var result = new ArrayList<Text>();
        roles.stream().skip(1).forEach(_ -> result.add(Text.EMPTY));
        int column = 0;
        for (var part : parts) {
            int fitting = column;
            while (fitting < result.size() && !fits(part, roles.get(fitting + 1))) {
                fitting++;
            }
            column = Math.min(fitting, result.size() - 1);
            result.set(column, Text.join(List.of(result.get(column), part)));
            column += column + 1 < result.size() ? 1 : 0;
        }
        return result;
    }

    private static boolean fits(Text part, @Nullable Role role) {
        boolean time = DeadlineReader.isOnlyTime(part);
        boolean units = new NounPhrases(part.words()).read(0) != null;
        return switch (role) {
            case DEADLINE -> time;
            case LEAD, COORDINATE -> units && !time;
            case null, default -> !time;
        };
    }

    private static Cell cell(Text text) {
        return new Cell(List.of(text), false);
    }

    List<List<Cell>> rows() {
        return rows;
    }

    /// The line after the table.
    int end() {
        return at;
    }
}
