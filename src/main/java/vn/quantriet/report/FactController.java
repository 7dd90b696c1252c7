package vn.quantriet.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.quantriet.assignment.EvidenceLine;
import vn.quantriet.file.Downloads;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Units;
import vn.quantriet.web.Dates;
import vn.quantriet.web.Declined;
import vn.quantriet.web.Page;
import vn.quantriet.web.Paging;
import vn.quantriet.web.Requires;
import vn.quantriet.web.SheetText;

/// The facts behind a figure as a list, and as a sheet to take along.
@Controller
@Requires(Permission.READ_REPORTS)
class FactController {

    private static final int LONGEST_PURPOSE = 300;
    private static final String SHEET =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String[] COLUMNS = {
        "day", "unit", "words", "person", "number", "evidence"
    };

    private final Facts facts;
    private final ReportWords words;
    private final Units units;
    private final Clock clock;

    FactController(Facts facts, ReportWords words, Units units, Clock clock) {
        this.facts = facts;
        this.words = words;
        this.units = units;
        this.clock = clock;
    }

    /// A figure as an address names it; what is left out is the viewer's unit, all below it, and this half-year.
    record FactQuery(
            Optional<String> measure,
            Optional<UUID> unit,
            Optional<Reach> reach,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {

        FactFilter filter(Viewer viewer, LocalDate today) {
            var days = Days.asked(from.orElse(null), to.orElse(null), today);
            return new FactFilter(
                    measure.orElse(Measure.TURN_COMPLETED.name()),
                    unit.map(UnitId::new).orElse(viewer.unit()),
                    reach.orElse(Reach.SUBTREE),
                    days.from(),
                    days.to());
        }
    }

    @GetMapping("/facts")
    ModelAndView index(
            @RequestParam Optional<String> measure,
            @RequestParam Optional<UUID> unit,
            @RequestParam Optional<Reach> reach,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            Paging paging,
            @ModelAttribute("page") Page page,
            Viewer viewer) {
        var filter =
                new FactQuery(measure, unit, reach, from, to).filter(viewer, LocalDate.now(clock));
        return new ModelAndView("report/fact/index")
                .addObject("opened", facts.open(filter, viewer, paging))
                .addObject("name", words.name(filter.measure(), page))
                .addObject("unitName", units.name(filter.unit()))
                .addObject("origin", null);
    }

    @PostMapping("/facts/exports")
    ResponseEntity<byte[]> export(
            @RequestParam Optional<String> measure,
            @RequestParam Optional<UUID> unit,
            @RequestParam Optional<Reach> reach,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            @RequestParam(defaultValue = "") String purpose,
            @ModelAttribute("page") Page page,
            Viewer viewer)
            throws IOException {
        var filter =
                new FactQuery(measure, unit, reach, from, to).filter(viewer, LocalDate.now(clock));
        var name = words.name(filter.measure(), page);
        if (purpose.isBlank() || purpose.length() > LONGEST_PURPOSE) {
            throw new Declined(HttpStatus.UNPROCESSABLE_CONTENT, "report.export.purpose_missing");
        }
        var lines = facts.export(filter, purpose.strip(), viewer);
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Quan Triet", "1.0")) {
            var sheet = book.newWorksheet(page.t("report.facts.sheet"));
            head(sheet, page);
            int row = 1;
            for (var line : lines) {
                write(sheet, row++, line);
            }
        }
        var file = page.t("report.facts.file", name, LocalDate.now(clock).toString());
        return Downloads.attachment(file, SHEET).body(bytes.toByteArray());
    }

    private static void head(Worksheet sheet, Page page) {
        for (int column = 0; column < COLUMNS.length; column++) {
            sheet.value(0, column, page.t("report.facts.column." + COLUMNS[column]));
        }
        sheet.range(0, 0, 0, COLUMNS.length - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    /// Texts are written as texts; none of them is ever taken for a formula.
    private static void write(Worksheet sheet, int row, FactLine line) {
        sheet.value(row, 0, Dates.day(line.day()));
        sheet.value(row, 1, SheetText.plain(line.unitName()));
        sheet.value(row, 2, SheetText.plain(line.words()));
        sheet.value(row, 3, SheetText.plain(line.person() == null ? "" : line.person()));
        sheet.value(row, 4, line.number());
        sheet.value(
                row,
                5,
                SheetText.plain(
                        line.evidence().stream()
                                .map(EvidenceLine::title)
                                .collect(Collectors.joining("; "))));
    }
}
