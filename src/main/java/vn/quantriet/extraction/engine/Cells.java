package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.List;

/// The cells of a table row printed with pipes, and the lines of a cell.
final class Cells {

    private Cells() {}

    static List<Text> of(Text row) {
        var cells = new ArrayList<Text>();
        int from = !row.isBlank() && row.charAt(0) == '|' ? 1 : 0;
        int to =
                row.length() > 1 && row.charAt(row.length() - 1) == '|'
                        ? row.length() - 1
                        : row.length();
        int start = from;
        for (int i = from; i < to; i++) {
            if (row.charAt(i) == '|') {
                cells.add(row.sub(start, i).trim());
                start = i + 1;
            }
        }
        cells.add(row.sub(start, Math.max(start, to)).trim());
        return cells;
    }

    /// A cell cut at its `<br>`.
    static List<Text> lines(Text cell) {
        var lines = new ArrayList<Text>();
        var folded = cell.folded();
        int start = 0;
        for (int at = folded.indexOf("<br"); at >= 0; at = folded.indexOf("<br", start)) {
            int close = folded.indexOf('>', at);
            if (close < 0 || close > at + 5) {
                break;
            }
            lines.add(cell.sub(start, at).trim());
            start = close + 1;
        }
        lines.add(cell.from(start).trim());
        return lines;
    }

    static Text plain(Text cell) {
        return Text.join(lines(cell));
    }
}
