package vn.quantriet.plan;

import static vn.quantriet.kernel.Permission.*;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.file.Downloads;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.plan.specific.Finding;
import vn.quantriet.plan.specific.FindingKind;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Page;
import vn.quantriet.web.Requires;

/// What the items of a plan lack: while one writes, as a list, as a sheet; and what is left as it is.
@Controller
@Requires(READ_PLANS)
class FindingController {

    private final Plans plans;
    private final PlanFindings findings;

    FindingController(Plans plans, PlanFindings findings) {
        this.plans = plans;
        this.findings = findings;
    }

    @GetMapping("/plans/{id}/findings")
    ModelAndView list(@PathVariable UUID id, Viewer viewer) {
        var plan = new PlanId(id);
        var items = plans.items(plan, viewer);
        return new ModelAndView("plan/findings")
                .addObject("plan", plans.line(plan, viewer))
                .addObject("items", items)
                .addObject("summary", FindingSummary.of(items, ""));
    }

    @GetMapping("/plans/{id}/findings/sheet")
    ResponseEntity<byte[]> sheet(
            @PathVariable UUID id, @ModelAttribute("page") Page page, Viewer viewer)
            throws IOException {
        var items = plans.items(new PlanId(id), viewer);
        return Downloads.attachment(page.t("plan.findings.file"), FindingSheet.TYPE)
                .body(FindingSheet.of(items, page));
    }

    /// What is found in an item while it is being written; nothing is stored.
    @Requires(EDIT_PLANS)
    @PostMapping("/plan-items/{id}/check")
    ModelAndView check(@PathVariable UUID id, ItemForm form, Viewer viewer) {
        return found(findings.in(new PlanItemId(id), form.draft(), viewer));
    }

    @Requires(EDIT_PLANS)
    @PostMapping("/plans/{id}/check")
    ModelAndView checkNew(@PathVariable UUID id, ItemForm form, Viewer viewer) {
        return found(findings.in(new PlanId(id), null, form.draft(), viewer));
    }

    /// Leaves a finding as it is, for a reason.
    @Requires(EDIT_PLANS)
    @PostMapping("/plan-items/{id}/dismissals")
    String dismiss(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam FindingKind kind,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer,
            RedirectAttributes redirect) {
        var item = new PlanItemId(id);
        findings.dismiss(item, version, kind, reason, viewer);
        Flash.done(redirect, "plan.finding.dismissed");
        return shown(item);
    }

    @Requires(EDIT_PLANS)
    @PostMapping("/plan-items/{id}/dismissals/withdrawal")
    String withdraw(@PathVariable UUID id, @RequestParam FindingKind kind, Viewer viewer) {
        var item = new PlanItemId(id);
        findings.withdraw(item, kind, viewer);
        return shown(item);
    }

    private static ModelAndView found(List<Finding> findings) {
        return new ModelAndView("plan/check").addObject("findings", findings);
    }

    private String shown(PlanItemId item) {
        return "redirect:/plans/" + plans.planOf(item) + "#item-" + item;
    }
}
