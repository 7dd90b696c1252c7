package vn.quantriet.report;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Page;
import vn.quantriet.web.Requires;

/// The reports of units below beside the report that gathers them.
@Controller
@Requires(Permission.WRITE_REPORTS)
class ConsolidationController {

    private final Consolidations consolidations;
    private final Reports reports;
    private final ReportWords words;

    ConsolidationController(Consolidations consolidations, Reports reports, ReportWords words) {
        this.consolidations = consolidations;
        this.reports = reports;
        this.words = words;
    }

    @GetMapping("/reports/{id}/consolidation")
    ModelAndView show(@PathVariable UUID id, @ModelAttribute("page") Page page, Viewer viewer) {
        var report = new ReportId(id);
        return new ModelAndView("report/report/consolidation")
                .addObject("gathered", consolidations.of(report, viewer))
                .addObject("shown", reports.page(report, new PageNames(words, page), viewer))
                .addObject("deed", Uuid7.next().toString());
    }

    @PostMapping("/reports/{id}/mergings")
    String merge(
            @PathVariable UUID id,
            @RequestParam UUID source,
            @RequestParam int place,
            Viewer viewer,
            RedirectAttributes redirect) {
        consolidations.merge(new ReportId(id), new ReportId(source), place, viewer);
        Flash.done(redirect, "report.merged");
        return "redirect:/reports/%s/consolidation".formatted(id);
    }

    @PostMapping("/reports/{id}/sums")
    String takeSums(
            @PathVariable UUID id,
            @RequestParam UUID deed,
            Viewer viewer,
            RedirectAttributes redirect) {
        int taken = consolidations.takeSums(deed, new ReportId(id), viewer);
        Flash.done(redirect, "report.sums.taken", String.valueOf(taken));
        return "redirect:/reports/%s/consolidation".formatted(id);
    }
}
