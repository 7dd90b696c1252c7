package vn.quantriet.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.draft.IssuingBody;
import vn.quantriet.draft.OfficeForms;
import vn.quantriet.draft.form.FormRules;
import vn.quantriet.draft.form.PaperFormat;
import vn.quantriet.file.Downloads;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Units;
import vn.quantriet.web.Page;
import vn.quantriet.web.Requires;

/// A report in the official form, as Word file or PDF/A.
@Controller
@Requires(Permission.READ_REPORTS)
class ReportPaperController {

    private final Reports reports;
    private final ReportWords words;
    private final OfficeForms forms;
    private final FormRules rules;
    private final Units units;
    private final Clock clock;

    ReportPaperController(
            Reports reports,
            ReportWords words,
            OfficeForms forms,
            FormRules rules,
            Units units,
            Clock clock) {
        this.reports = reports;
        this.words = words;
        this.forms = forms;
        this.rules = rules;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/reports/{id}/paper")
    ResponseEntity<byte[]> paper(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "PDF") PaperFormat format,
            @ModelAttribute("page") Page page,
            Viewer viewer) {
        var report = reports.page(new ReportId(id), new PageNames(words, page), viewer);
        var unit = units.line(report.owed().unit());
        var day = LocalDate.now(clock);
        var paper =
                new ReportPaper(
                                report,
                                forms.letterhead(unit.id(), day),
                                IssuingBody.of(unit.kind()).getFirst())
                        .paper();
        return Downloads.attachment("bao-cao" + format.suffix(), format.mediaType())
                .body(format.write(paper, rules.on(day)));
    }
}
