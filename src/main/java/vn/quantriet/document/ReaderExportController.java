package vn.quantriet.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.file.Downloads;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Dates;
import vn.quantriet.web.Declined;
import vn.quantriet.web.Page;
import vn.quantriet.web.Requires;
import vn.quantriet.web.SheetText;

/// Who read a paper, as a sheet: exactly the people of a filter.
@Controller
@Requires(Permission.READ_MEMBERS)
class ReaderExportController {

    private static final String SHEET =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String[] COLUMNS = {
        "name",
        "unit",
        "purpose",
        "standing",
        "sent",
        "received",
        "opened",
        "acknowledged",
        "handed",
        "handed_by"
    };

    private final Readers readers;
    private final Documents documents;
    private final Clock clock;

    ReaderExportController(Readers readers, Documents documents, Clock clock) {
        this.readers = readers;
        this.documents = documents;
        this.clock = clock;
    }

    @PostMapping("/documents/{id}/readers/exports")
    ResponseEntity<byte[]> export(
            @PathVariable UUID id,
            @RequestParam Optional<UUID> unit,
            @RequestParam(defaultValue = "MISSING") ReaderFilter show,
            @RequestParam(defaultValue = "") String purpose,
            @ModelAttribute("page") Page page,
            Viewer viewer)
            throws IOException {
        var document = documents.line(new DocumentId(id), viewer).id();
        if (purpose.isBlank()) {
            throw new Declined(HttpStatus.UNPROCESSABLE_CONTENT, "document.export.purpose_missing");
        }
        var at = unit.map(UnitId::new).orElse(viewer.unit());
        var lines = readers.export(document, at, show, purpose.strip(), viewer);
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Quan Triet", "1.0")) {
            var sheet = book.newWorksheet(page.t("document.readers.sheet"));
            head(sheet, page);
            int row = 1;
            for (var line : lines) {
                write(sheet, row++, line, page);
            }
        }
        var name = page.t("document.readers.file", LocalDate.now(clock).toString());
        return Downloads.attachment(name, SHEET).body(bytes.toByteArray());
    }

    private static void head(Worksheet sheet, Page page) {
        for (int column = 0; column < COLUMNS.length; column++) {
            sheet.value(0, column, page.t("document.readers.column." + COLUMNS[column]));
        }
        sheet.range(0, 0, 0, COLUMNS.length - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    /// Texts are written as texts; none of them is ever taken for a formula.
    private static void write(Worksheet sheet, int row, ReaderLine line, Page page) {
        var name = line.name().isEmpty() ? page.t("document.readers.elsewhere") : line.name();
        sheet.value(row, 0, SheetText.plain(name));
        sheet.value(row, 1, SheetText.plain(line.unitName()));
        sheet.value(row, 2, page.t(line.purpose().messageKey()));
        sheet.value(row, 3, page.t(line.standing()));
        moment(sheet, row, 4, line.sentAt());
        moment(sheet, row, 5, line.receivedAt());
        moment(sheet, row, 6, line.openedAt());
        moment(sheet, row, 7, line.acknowledgedAt());
        moment(sheet, row, 8, line.handedAt());
        if (line.handedBy() != null) {
            sheet.value(row, 9, SheetText.plain(line.handedBy()));
        }
    }

    private static void moment(Worksheet sheet, int row, int column, @Nullable Instant at) {
        if (at != null) {
            sheet.value(row, column, Dates.moment(at));
        }
    }
}
