package vn.quantriet.exchange.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.quantriet.document.DocumentLine;
import vn.quantriet.web.Dates;
import vn.quantriet.web.Page;
import vn.quantriet.web.SheetText;

/// What came of each file, as a sheet.
record ResultSheet(Page page) {

    private static final List<String> COLUMNS =
            List.of("file", "size", "kind", "verdict", "reason", "arrival", "reference", "title");

    byte[] of(List<ItemLine> lines) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Quan Triet", "1.0")) {
            var sheet = book.newWorksheet(page.t("exchange.result.sheet"));
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.value(0, column, page.t("exchange.item." + COLUMNS.get(column)));
            }
            sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            int row = 1;
            for (var line : lines) {
                write(sheet, row++, line);
            }
        }
        return bytes.toByteArray();
    }

    /// Texts are written as texts; none of them is ever taken for a formula.
    private void write(Worksheet sheet, int row, ItemLine line) {
        var item = line.item();
        sheet.value(row, 0, SheetText.plain(item.path()));
        sheet.value(row, 1, item.size());
        sheet.value(row, 2, item.kindKey().isEmpty() ? "" : page.t(item.kindKey()));
        sheet.value(row, 3, page.t(item.verdict().messageKey()));
        sheet.value(row, 4, SheetText.plain(line.sentence(page)));
        if (line.document() != null) {
            write(sheet, row, line.document());
        }
    }

    private void write(Worksheet sheet, int row, DocumentLine document) {
        if (document.arrivalNumber() != null) {
            sheet.value(
                    row,
                    5,
                    page.t(
                            "exchange.item.arrived",
                            document.arrivalNumber().toString(),
                            Dates.day(document.arrivedOn())));
        }
        sheet.value(row, 6, SheetText.plain(document.reference()));
        sheet.value(row, 7, SheetText.plain(document.heading()));
    }
}
