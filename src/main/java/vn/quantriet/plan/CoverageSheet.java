package vn.quantriet.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.quantriet.web.Dates;
import vn.quantriet.web.Page;
import vn.quantriet.web.SheetText;

/// The coverage of a plan as a sheet.
final class CoverageSheet {

    private CoverageSheet() {}

    static byte[] units(List<CoverageUnit> units, Page page) throws IOException {
        return book(
                page,
                List.of(
                        "unit",
                        "received",
                        "answered",
                        "days",
                        "items",
                        "covered",
                        "missing",
                        "ownerless",
                        "further",
                        "further_covered",
                        "active"),
                units,
                unit ->
                        List.of(
                                unit.name(),
                                Dates.moment(unit.received()),
                                Dates.moment(unit.answered()),
                                unit.days(),
                                unit.items(),
                                unit.covered(),
                                unit.missing(),
                                unit.ownerless(),
                                unit.further(),
                                unit.furtherCovered(),
                                unit.isIdle()
                                        ? page.t("plan.coverage.idle")
                                        : Dates.moment(unit.active())));
    }

    static byte[] items(List<CoverageItem> items, Page page) throws IOException {
        return book(
                page,
                List.of(
                        "label",
                        "content",
                        "units",
                        "handed_out",
                        "draft",
                        "ownerless",
                        "missing",
                        "further",
                        "further_covered",
                        "levels"),
                items,
                item ->
                        List.of(
                                item.label(),
                                item.content(),
                                item.units(),
                                item.handedOut(),
                                item.drafts(),
                                item.ownerless(),
                                item.missing(),
                                item.further(),
                                item.furtherCovered(),
                                item.levels()));
    }

    static byte[] pairs(List<CoveragePair> pairs, Page page) throws IOException {
        return book(
                page,
                List.of("unit", "label", "content", "cover", "below", "reason"),
                pairs,
                pair ->
                        List.of(
                                pair.unitName(),
                                pair.label(),
                                pair.content(),
                                page.t(pair.cover().key()),
                                pair.below().stream()
                                        .map(Below::content)
                                        .collect(Collectors.joining("\n")),
                                pair.reason()));
    }

    private static <T> byte[] book(
            Page page, List<String> columns, List<T> lines, Function<T, List<Object>> cells)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Quan Triet", "1.0")) {
            var sheet = book.newWorksheet(page.t("plan.coverage"));
            for (int column = 0; column < columns.size(); column++) {
                sheet.value(0, column, page.t("plan.coverage.column." + columns.get(column)));
            }
            sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            int row = 1;
            for (var line : lines) {
                write(sheet, row++, cells.apply(line));
            }
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Number number) {
                sheet.value(row, column, number);
            } else {
                sheet.value(row, column, SheetText.plain(cells.get(column).toString()));
            }
        }
    }
}
