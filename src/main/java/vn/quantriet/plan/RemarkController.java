package vn.quantriet.plan;

import static vn.quantriet.kernel.Permission.*;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Requires;

/// The superior's review of plans below: the list of them, and what is said about an item.
@Controller
@Requires(EDIT_PLANS)
class RemarkController {

    private final Plans plans;
    private final PlanRemarks remarks;

    RemarkController(Plans plans, PlanRemarks remarks) {
        this.plans = plans;
        this.remarks = remarks;
    }

    @Requires(READ_PLANS)
    @GetMapping("/plans/quality")
    ModelAndView qualities(@RequestParam(defaultValue = "false") boolean deep, Viewer viewer) {
        return new ModelAndView("plan/quality")
                .addObject("plans", remarks.qualities(deep, viewer))
                .addObject("deep", deep);
    }

    /// @param remark names it, so that pressing twice says it once
    @PostMapping("/plan-items/{id}/remarks")
    String remark(
            @PathVariable UUID id,
            @RequestParam UUID remark,
            @RequestParam(defaultValue = "") String words,
            Viewer viewer,
            RedirectAttributes redirect) {
        var item = new PlanItemId(id);
        remarks.remark(new RemarkId(remark), item, words, viewer);
        Flash.done(redirect, "plan.remark.sent");
        return shown(item);
    }

    @PostMapping("/plan-remarks/{id}/answer")
    String answer(
            @PathVariable UUID id,
            @RequestParam Remark.Verdict verdict,
            @RequestParam(defaultValue = "") String words,
            Viewer viewer,
            RedirectAttributes redirect) {
        var item = remarks.answer(new RemarkId(id), verdict, words, viewer);
        Flash.done(redirect, "plan.remark.answered");
        return shown(item);
    }

    private String shown(PlanItemId item) {
        return "redirect:/plans/" + plans.planOf(item) + "#item-" + item;
    }
}
