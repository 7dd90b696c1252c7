package vn.quantriet.extraction.engine;

import java.util.List;

/// One printed line after normalisation, with the columns that wide gaps cut it into.
record Line(Text text, boolean bold, List<Text> columns, List<Piece> pieces) {

    /// A part of a line between gaps of two blanks or more, and the place on the line where it begins.
    record Piece(Text text, int place) {}

    static Line plain(Text text, boolean bold) {
        return new Line(text, bold, List.of(text), List.of(new Piece(text, 0)));
    }

    boolean isBlank() {
        return text.isBlank();
    }

    boolean isTableRow() {
        return text.length() > 1 && (text.charAt(0) == '|' || pipes() > 1);
    }

    /// Whether two columns are set apart by a single bar.
    boolean isBarred() {
        return text.length() > 1 && text.charAt(0) != '|' && pipes() == 1;
    }

    private int pipes() {
        int count = 0;
        for (int i = 0; i < text.length() && count < 2; i++) {
            count += text.charAt(i) == '|' ? 1 : 0;
        }
        return count;
    }
}
