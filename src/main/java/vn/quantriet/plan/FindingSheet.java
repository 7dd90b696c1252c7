package vn.quantriet.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.quantriet.plan.specific.Finding;
import vn.quantriet.web.Page;
import vn.quantriet.web.SheetText;

/// The findings of a plan as a sheet, one line each; those that were left as they are with the reason.
final class FindingSheet {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String[] COLUMNS = {
        "label", "content", "specific", "finding", "words", "why", "mend", "accepted"
    };

    private FindingSheet() {}

    static byte[] of(List<ItemLine> items, Page page) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Quan Triet", "1.0")) {
            var sheet = book.newWorksheet(page.t("plan.findings.sheet"));
            for (int column = 0; column < COLUMNS.length; column++) {
                sheet.value(0, column, page.t("plan.findings.column." + COLUMNS[column]));
            }
            sheet.range(0, 0, 0, COLUMNS.length - 1).style().bold().set();
            sheet.freezePane(0, 1);
            int row = 1;
            for (var item : items) {
                row = write(sheet, row, item, page);
            }
        }
        return bytes.toByteArray();
    }

    private static int write(Worksheet sheet, int first, ItemLine item, Page page) {
        int row = first;
        for (var finding : item.findings()) {
            head(sheet, row, item);
            write(sheet, row++, finding, page);
        }
        for (var accepted : item.accepted()) {
            head(sheet, row, item);
            sheet.value(row, 2, page.t(accepted.kind().specific().key()));
            sheet.value(row, 3, page.t(accepted.kind().key()));
            sheet.value(row++, 7, SheetText.plain(accepted.reason() + " (" + accepted.by() + ")"));
        }
        return row;
    }

    private static void head(Worksheet sheet, int row, ItemLine item) {
        sheet.value(row, 0, SheetText.plain(item.wording().label()));
        sheet.value(row, 1, SheetText.plain(item.wording().content()));
    }

    private static void write(Worksheet sheet, int row, Finding finding, Page page) {
        sheet.value(row, 2, page.t(finding.specific().key()));
        sheet.value(row, 3, page.t(finding.kind().key()));
        sheet.value(row, 4, SheetText.plain(finding.words()));
        sheet.value(row, 5, page.t(finding.kind().key() + ".why"));
        sheet.value(row, 6, page.t(finding.kind().key() + ".mend", finding.mend().toArray()));
    }
}
