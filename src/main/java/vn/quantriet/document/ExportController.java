package vn.quantriet.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.file.Downloads;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Declined;
import vn.quantriet.web.Page;
import vn.quantriet.web.Requires;
import vn.quantriet.web.SheetText;

/// The register as a sheet: exactly the documents of a filter.
@Controller
@Requires(Permission.READ_DOCUMENTS)
class ExportController {

    private static final String SHEET =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String[] COLUMNS = {
        "direction",
        "arrival_number",
        "arrived_on",
        "type",
        "reference",
        "issued_on",
        "issuer",
        "title",
        "unit",
        "state"
    };

    private final Desk desk;
    private final Clock clock;

    ExportController(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @PostMapping("/documents/exports")
    ResponseEntity<byte[]> export(
            DocumentFilter filter,
            @RequestParam String purpose,
            @ModelAttribute("page") Page page,
            Viewer viewer)
            throws IOException {
        if (purpose.isBlank()) {
            throw new Declined(HttpStatus.UNPROCESSABLE_CONTENT, "document.export.purpose_missing");
        }
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Quan Triet", "1.0")) {
            write(book.newWorksheet(page.t("document.station")), filter, purpose, page, viewer);
        }
        var name = page.t("document.export.file", LocalDate.now(clock).toString());
        return Downloads.attachment(name, SHEET).body(bytes.toByteArray());
    }

    /// Texts are written as texts; none of them is ever taken for a formula, here or in what is made of the sheet.
    private void write(
            Worksheet sheet, DocumentFilter filter, String purpose, Page page, Viewer viewer) {
        for (int column = 0; column < COLUMNS.length; column++) {
            sheet.value(0, column, page.t("document.field." + COLUMNS[column]));
        }
        sheet.range(0, 0, 0, COLUMNS.length - 1).style().bold().set();
        sheet.freezePane(0, 1);
        int row = 1;
        for (var line : desk.export(filter, purpose.strip(), viewer)) {
            write(sheet, row++, line, page);
        }
    }

    private static void write(Worksheet sheet, int row, DocumentLine line, Page page) {
        sheet.value(row, 0, page.t(line.direction().messageKey()));
        sheet.value(row, 1, line.arrivalNumber());
        day(sheet, row, 2, line.arrivedOn());
        sheet.value(row, 3, line.type() == null ? "" : page.t(line.type().messageKey()));
        sheet.value(row, 4, SheetText.plain(line.reference()));
        day(sheet, row, 5, line.issuedOn());
        sheet.value(row, 6, SheetText.plain(line.issuer()));
        sheet.value(row, 7, SheetText.plain(line.heading()));
        sheet.value(row, 8, SheetText.plain(line.unitName()));
        sheet.value(row, 9, page.t(line.state().messageKey()));
    }

    private static void day(Worksheet sheet, int row, int column, @Nullable LocalDate day) {
        if (day != null) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("dd/mm/yyyy").set();
        }
    }
}
