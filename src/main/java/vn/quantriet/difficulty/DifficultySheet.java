package vn.quantriet.difficulty;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.quantriet.web.Page;
import vn.quantriet.web.SheetText;

/// A list of difficulties as a sheet. Texts are written as texts; none of them is ever taken for a formula.
///
/// @param kinds what kinds are called, by their codes
record DifficultySheet(Page page, Map<String, String> kinds, Clock clock) {

    private static final List<String> COLUMNS =
            List.of(
                    "unit",
                    "kind",
                    "title",
                    "words",
                    "proposal",
                    "about",
                    "raised",
                    "wished",
                    "state",
                    "holder",
                    "since",
                    "due",
                    "answer");

    byte[] of(List<SheetRow> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Quan Triet", "1.0")) {
            var sheet = book.newWorksheet(page.t("difficulty.export.sheet"));
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.value(0, column, page.t("difficulty.column." + COLUMNS.get(column)));
            }
            sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            int at = 1;
            for (var row : rows) {
                write(sheet, at++, row);
            }
        }
        return bytes.toByteArray();
    }

    private void write(Worksheet sheet, int at, SheetRow row) {
        var line = row.line();
        text(sheet, at, 0, line.unitName());
        text(sheet, at, 1, kinds.getOrDefault(line.kind(), line.kind()));
        text(sheet, at, 2, line.title());
        text(sheet, at, 3, row.words());
        text(sheet, at, 4, row.proposal());
        text(sheet, at, 5, line.sourceTitle());
        day(sheet, at, 6, LocalDate.ofInstant(line.raisedAt(), clock.getZone()));
        day(sheet, at, 7, line.wishedOn());
        text(sheet, at, 8, page.t(line.state().messageKey()));
        text(sheet, at, 9, line.holderName());
        day(sheet, at, 10, LocalDate.ofInstant(line.since(), clock.getZone()));
        day(sheet, at, 11, line.due());
        text(sheet, at, 12, row.answer());
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, SheetText.plain(text));
    }

    private static void day(Worksheet sheet, int row, int column, @Nullable LocalDate day) {
        if (day != null) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("dd/mm/yyyy").set();
        }
    }
}
