package vn.quantriet.assignment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.quantriet.plan.Part;
import vn.quantriet.web.Page;
import vn.quantriet.web.SheetText;

/// A list of turns as a sheet. Texts are written as texts; none of them is ever taken for a formula.
final class WorkSheet {

    private static final List<String> COLUMNS =
            List.of(
                    "unit",
                    "person",
                    "label",
                    "work",
                    "part",
                    "state",
                    "opens",
                    "due",
                    "percent",
                    "below_done",
                    "below",
                    "plan");

    private WorkSheet() {}

    static byte[] of(List<WorkSpan> spans, Page page) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Quan Triet", "1.0")) {
            var sheet = book.newWorksheet(page.t("assignment.assignments"));
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.value(0, column, page.t("assignment.column." + COLUMNS.get(column)));
            }
            sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            int row = 1;
            for (var span : spans) {
                write(sheet, row++, span, page);
            }
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, WorkSpan span, Page page) {
        var line = span.line();
        sheet.value(row, 0, SheetText.plain(line.unitName()));
        sheet.value(row, 1, line.person() == null ? "" : SheetText.plain(line.person().name()));
        sheet.value(row, 2, SheetText.plain(line.label()));
        sheet.value(row, 3, SheetText.plain(line.content()));
        sheet.value(
                row,
                4,
                page.t(line.part() == Part.LEAD ? "plan.part.lead" : "plan.part.coordinator"));
        sheet.value(row, 5, page.t(line.state().messageKey()));
        day(sheet, row, 6, line.opensOn());
        day(sheet, row, 7, line.due());
        if (span.own() != null) {
            sheet.value(row, 8, span.own());
        }
        sheet.value(row, 9, span.belowDone());
        sheet.value(row, 10, span.below());
        sheet.value(row, 11, SheetText.plain(line.planTitle()));
    }

    private static void day(Worksheet sheet, int row, int column, @Nullable LocalDate day) {
        if (day != null) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("dd/mm/yyyy").set();
        }
    }
}
