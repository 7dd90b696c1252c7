package vn.quantriet.organization.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One line of a sheet, read by fields. A field without a column is empty.
record Line(int number, List<String> cells, Map<SheetField, Integer> columns) {

    String text(SheetField field) {
        int column = columns.getOrDefault(field, -1);
        return column < 0 || column >= cells.size() ? "" : cells.get(column);
    }

    boolean has(SheetField field) {
        return !text(field).isEmpty();
    }

    Optional<LocalDate> day(SheetField field) {
        return CellText.day(text(field));
    }
}
