package vn.quantriet.report;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.draft.DraftId;
import vn.quantriet.draft.form.PaperFormat;
import vn.quantriet.file.Downloads;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Page;
import vn.quantriet.web.Requires;

/// A report in the official form, as Word file or PDF/A, and the paper made of it.
@Controller
@Requires(Permission.READ_REPORTS)
class ReportPaperController {

    private final Reports reports;
    private final ReportPapers papers;
    private final ReportWords words;

    ReportPaperController(Reports reports, ReportPapers papers, ReportWords words) {
        this.reports = reports;
        this.papers = papers;
        this.words = words;
    }

    @GetMapping("/reports/{id}/paper")
    ResponseEntity<byte[]> paper(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "PDF") PaperFormat format,
            @ModelAttribute("page") Page page,
            Viewer viewer) {
        var report = reports.page(new ReportId(id), new PageNames(words, page), viewer);
        return Downloads.attachment("bao-cao" + format.suffix(), format.mediaType())
                .body(papers.print(report, format));
    }

    /// Lays the report into the hands of those who sign and issue.
    @Requires(Permission.WRITE_REPORTS)
    @PostMapping("/reports/{id}/papers")
    String make(
            @PathVariable UUID id,
            @RequestParam UUID deed,
            @ModelAttribute("page") Page page,
            Viewer viewer) {
        var draft =
                papers.make(
                        new DraftId(deed), new ReportId(id), new PageNames(words, page), viewer);
        return "redirect:" + draft.page();
    }
}
