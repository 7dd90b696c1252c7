package vn.quantriet.plan;

import static vn.quantriet.kernel.Permission.MANAGE_ACCOUNTS;

import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.plan.specific.TermKind;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Requires;

/// The terms by which plans are checked, kept by the administrator at the top.
@Controller
@Requires(MANAGE_ACCOUNTS)
class TermController {

    private final PlanFindings findings;

    TermController(PlanFindings findings) {
        this.findings = findings;
    }

    @GetMapping("/plans/terms")
    ModelAndView show(Viewer viewer) {
        return filled(new ModelAndView("plan/terms"), viewer);
    }

    @PostMapping("/plans/terms")
    ModelAndView enter(
            @RequestParam TermKind kind,
            @RequestParam(defaultValue = "") String term,
            @RequestParam(defaultValue = "true") boolean added,
            @RequestParam LocalDate from,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer,
            RedirectAttributes redirect) {
        try {
            findings.enter(kind, term, added, from, reason, viewer);
        } catch (PlanRefused refused) {
            return filled(Refusals.page("plan/terms", refused), viewer);
        }
        Flash.done(redirect, "plan.saved");
        return new ModelAndView("redirect:/plans/terms");
    }

    private ModelAndView filled(ModelAndView page, Viewer viewer) {
        return page.addObject("mayEnter", PlanFindings.keepsTerms(viewer))
                .addObject("lexicon", findings.lexicon(viewer))
                .addObject("changes", findings.changes(viewer));
    }
}
