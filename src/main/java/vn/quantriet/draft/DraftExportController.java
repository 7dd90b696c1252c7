package vn.quantriet.draft;

import static vn.quantriet.kernel.Permission.DRAFT_DOCUMENTS;
import static vn.quantriet.kernel.Permission.SIGN_DOCUMENTS;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.file.Downloads;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Dates;
import vn.quantriet.web.Declined;
import vn.quantriet.web.Page;
import vn.quantriet.web.Requires;
import vn.quantriet.web.SheetText;

/// Sheets with people's names in them: the register of outgoing papers, and the record of what became of remarks.
@Controller
class DraftExportController {

    private static final String SHEET =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final List<String> OUTGOING =
            List.of(
                    "reference",
                    "kind",
                    "given_on",
                    "title",
                    "signer",
                    "recipients",
                    "state",
                    "note");

    private static final List<String> OPINIONS =
            List.of("asked", "answerer", "answered", "section", "remark", "verdict", "reason");

    private final Outgoing outgoing;
    private final Rounds rounds;
    private final Clock clock;

    DraftExportController(Outgoing outgoing, Rounds rounds, Clock clock) {
        this.outgoing = outgoing;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Requires({DRAFT_DOCUMENTS, SIGN_DOCUMENTS})
    @PostMapping("/outgoing/exports")
    ResponseEntity<byte[]> outgoing(
            OutgoingFilter filter,
            @RequestParam(defaultValue = "") String purpose,
            @ModelAttribute("page") Page page,
            Viewer viewer)
            throws IOException {
        require(purpose);
        var rows =
                outgoing.export(filter, purpose.strip(), viewer).stream()
                        .map(line -> row(line, page))
                        .toList();
        return sheet("draft.outgoing.", OUTGOING, rows, page);
    }

    @Requires(DRAFT_DOCUMENTS)
    @PostMapping("/drafts/{id}/rounds/{round}/exports")
    ResponseEntity<byte[]> opinions(
            @PathVariable UUID id,
            @PathVariable UUID round,
            @RequestParam(defaultValue = "") String purpose,
            @ModelAttribute("page") Page page,
            Viewer viewer)
            throws IOException {
        rounds.round(new DraftId(id), round, viewer);
        require(purpose);
        var rows =
                rounds.export(new DraftId(id), round, purpose.strip(), viewer).stream()
                        .map(opinion -> row(opinion, page))
                        .toList();
        return sheet("draft.opinions.", OPINIONS, rows, page);
    }

    private static void require(String purpose) {
        if (purpose.isBlank() || purpose.length() > 1000) {
            throw new Declined(HttpStatus.UNPROCESSABLE_CONTENT, "draft.export.purpose_missing");
        }
    }

    private static List<String> row(OutgoingLine line, Page page) {
        return List.of(
                line.reference(),
                page.t(line.kindKey()),
                Dates.day(line.givenOn()),
                line.heading(),
                line.signer(),
                line.recipients(),
                page.t(line.state().messageKey()),
                line.cancelled());
    }

    private static List<String> row(Opinion opinion, Page page) {
        var verdict = opinion.verdict();
        return List.of(
                opinion.name(),
                opinion.answerer(),
                Dates.moment(opinion.answeredAt())
                        + (opinion.late() ? " (" + page.t("draft.opinion.late") + ")" : ""),
                opinion.section(),
                opinion.isRemark() ? opinion.remark() : page.t(opinion.stance().messageKey()),
                verdict == null ? "" : page.t(verdict.messageKey()),
                opinion.reason());
    }

    /// Texts are written as texts; none of them is ever taken for a formula.
    private ResponseEntity<byte[]> sheet(
            String name, List<String> columns, List<List<String>> rows, Page page)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Quan Triet", "1.0")) {
            var sheet = book.newWorksheet(page.t(name + "sheet"));
            for (int column = 0; column < columns.size(); column++) {
                sheet.value(0, column, page.t(name + "column." + columns.get(column)));
            }
            sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            write(sheet, rows);
        }
        var file = page.t(name + "file", LocalDate.now(clock).toString());
        return Downloads.attachment(file, SHEET).body(bytes.toByteArray());
    }

    private static void write(Worksheet sheet, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                sheet.value(row + 1, column, SheetText.plain(rows.get(row).get(column)));
            }
        }
    }
}
