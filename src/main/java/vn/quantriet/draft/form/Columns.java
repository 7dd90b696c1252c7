package vn.quantriet.draft.form;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How wide the columns of a table are: a column of figures narrow, one of sentences wide, so that the table is short.
final class Columns {

    /// Left and right of the words of a cell, in points.
    static final double PADDING = 4;

    /// The lines of the table, and what programs measure differently.
    private static final double SLACK = 2;

    /// Rows that are looked at.
    private static final int SEEN = 200;

    private static final double WIDEST_WORD = 0.3;
    private static final double BARS = 0.55;
    private static final Pattern FIGURES = Pattern.compile("[\\d.,/%\\s-]{0,20}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Columns() {}

    /// In points; together exactly the width of the table.
    static double[] of(Block.Table table, int size, double width) {
        if (table.chart() && table.columns() > 1) {
            return bars(table.columns(), width);
        }
        var least = new double[table.columns()];
        var wanted = new double[table.columns()];
        for (int i = 0; i < least.length; i++) {
            var cells = cells(table, i);
            least[i] = least(cells, size, width);
            wanted[i] = Math.max(least[i], wanted(cells, size));
        }
        return stretched(shared(least, wanted, width), width);
    }

    /// Names, then bars of one width.
    private static double[] bars(int columns, double width) {
        var widths = new double[columns];
        Arrays.fill(widths, width * BARS / (columns - 1));
        widths[0] = width * (1 - BARS);
        return widths;
    }

    /// How each column looks: one of nothing but figures stands in the middle.
    static List<Part> parts(Block.Table table) {
        return IntStream.range(0, table.columns())
                .mapToObj(i -> isFigures(table, i) ? Part.CELL_FIGURES : Part.CELL)
                .toList();
    }

    private static boolean isFigures(Block.Table table, int column) {
        return table.rows().stream()
                .limit(SEEN)
                .allMatch(row -> FIGURES.matcher(row.get(column)).matches());
    }

    private static List<String> cells(Block.Table table, int column) {
        return Stream.concat(Stream.of(table.head()), table.rows().stream().limit(SEEN))
                .map(row -> row.get(column))
                .toList();
    }

    /// The widest word, unless it is a monster.
    private static double least(Collection<String> cells, int size, double width) {
        double widest =
                cells.stream()
                        .flatMap(BLANKS::splitAsStream)
                        .mapToDouble(word -> Face.BOLD.width(word, size))
                        .max()
                        .orElse(0);
        return Math.min(widest, width * WIDEST_WORD) + 2 * PADDING + SLACK;
    }

    /// Of the whole cell on one line, the usual and the longest alike.
    private static double wanted(Collection<String> cells, int size) {
        var widths =
                cells.stream()
                        .mapToDouble(cell -> Face.REGULAR.width(cell, size))
                        .summaryStatistics();
        return (widths.getAverage() + widths.getMax()) / 2 + 2 * PADDING;
    }

    /// What is left beyond the least is shared by what more each would like.
    private static double[] shared(double[] least, double[] wanted, double width) {
        double left = width - Arrays.stream(least).sum();
        double more = IntStream.range(0, least.length).mapToDouble(i -> wanted[i] - least[i]).sum();
        if (left <= 0 || more <= 0) {
            return least;
        }
        double share = Math.min(1, left / more);
        return IntStream.range(0, least.length)
                .mapToDouble(i -> least[i] + share * (wanted[i] - least[i]))
                .toArray();
    }

    private static double[] stretched(double[] widths, double width) {
        double factor = width / Arrays.stream(widths).sum();
        return Arrays.stream(widths).map(each -> each * factor).toArray();
    }
}
