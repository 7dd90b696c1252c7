package vn.quantriet.extraction.engine;

import java.util.List;

/// A cell of a table with its printed lines. `laidOut` when only blanks set the column apart.
record Cell(List<Text> lines, boolean laidOut) {

    static final Cell EMPTY = new Cell(List.of(), false);

    static Cell piped(Text text) {
        return new Cell(Cells.lines(text), false);
    }

    Text text() {
        return Text.join(lines);
    }

    Text first() {
        return lines.stream().filter(line -> !line.isBlank()).findFirst().orElse(Text.EMPTY);
    }

    boolean isBlank() {
        return lines.stream().allMatch(Text::isBlank);
    }
}
