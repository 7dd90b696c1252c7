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
import vn.quantriet.web.Paging;
import vn.quantriet.web.Requires;

/// What superiors handed to the unit, which own items carry it out, and what came from above since.
@Controller
@Requires(READ_PLANS)
class UpperController {

    private final Uppers uppers;
    private final Plans plans;

    UpperController(Uppers uppers, Plans plans) {
        this.uppers = uppers;
        this.plans = plans;
    }

    @GetMapping("/plans/handed")
    ModelAndView index(Paging paging, Viewer viewer) {
        return new ModelAndView("plan/handed/index")
                .addObject("plans", uppers.plans(viewer, paging))
                .addObject("mayEdit", viewer.may(EDIT_PLANS));
    }

    @GetMapping("/plans/handed/{upper}")
    ModelAndView show(
            @PathVariable UUID upper,
            @RequestParam(defaultValue = "") String q,
            Paging paging,
            Viewer viewer) {
        return new ModelAndView("plan/handed/show")
                .addObject("upper", upper.toString())
                .addObject("items", uppers.items(new PlanId(upper), q, viewer, paging))
                .addObject("words", q.strip())
                .addObject("mayEdit", viewer.may(EDIT_PLANS));
    }

    /// Which upper items an own item carries out, to be ticked and unticked.
    @Requires(EDIT_PLANS)
    @GetMapping("/plan-items/{id}/links")
    ModelAndView links(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String q,
            Paging paging,
            Viewer viewer) {
        var item = new PlanItemId(id);
        var choices = uppers.choices(item, q, viewer, paging);
        return new ModelAndView("plan/links")
                .addObject("plan", plans.line(plans.planOf(item), viewer))
                .addObject("item", plans.item(item, viewer))
                .addObject("choices", choices)
                .addObject("words", q.strip());
    }

    @Requires(EDIT_PLANS)
    @PostMapping("/plan-items/{id}/links")
    String link(
            @PathVariable UUID id,
            @RequestParam UUID upper,
            @RequestParam(defaultValue = "") String q,
            Viewer viewer,
            RedirectAttributes redirect) {
        uppers.link(new PlanItemId(id), new PlanItemId(upper), viewer);
        return again(id, q, redirect);
    }

    @Requires(EDIT_PLANS)
    @PostMapping("/plan-items/{id}/links/removal")
    String unlink(
            @PathVariable UUID id,
            @RequestParam UUID upper,
            @RequestParam(defaultValue = "") String q,
            Viewer viewer,
            RedirectAttributes redirect) {
        uppers.unlink(new PlanItemId(id), new PlanItemId(upper), viewer);
        return again(id, q, redirect);
    }

    private static String again(UUID item, String words, RedirectAttributes redirect) {
        if (!words.isBlank()) {
            redirect.addAttribute("q", words);
        }
        Flash.done(redirect, "plan.saved");
        return "redirect:/plan-items/" + item + "/links";
    }

    /// Takes into the plan what came from above since, or leaves it out for a reason.
    @Requires(EDIT_PLANS)
    @PostMapping("/plans/{id}/upper-changes")
    String decide(
            @PathVariable UUID id,
            @RequestParam UUID upper,
            @RequestParam boolean take,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer,
            RedirectAttributes redirect) {
        var plan = new PlanId(id);
        if (take) {
            uppers.take(plan, new PlanItemId(upper), viewer);
        } else {
            uppers.leaveOut(plan, new PlanItemId(upper), reason, viewer);
        }
        Flash.done(redirect, "plan.saved");
        return "redirect:/plans/" + id;
    }
}
