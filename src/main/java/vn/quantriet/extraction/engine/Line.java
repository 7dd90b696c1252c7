package vn.quantriet.extraction.engine;

import java.util.List;

/// One printed line after normalisation, with the columns that wide gaps cut it into.
record Line(Text text, boolean bold, List<Text> columns) {

    boolean isBlank() {
        return text.isBlank();
    }

    boolean isTableRow() {
        return text.length() > 1 && text.charAt(0) == '|';
    }
}
