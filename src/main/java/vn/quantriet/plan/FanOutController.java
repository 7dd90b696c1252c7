package vn.quantriet.plan;

import static vn.quantriet.kernel.Permission.*;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Requires;

/// Who would get what, the questions left about it, and handing out.
@Controller
@Requires(EDIT_PLANS)
class FanOutController {

    private final Plans plans;
    private final Drafts drafts;

    FanOutController(Plans plans, Drafts drafts) {
        this.plans = plans;
        this.drafts = drafts;
    }

    /// @param ask an answer to give otherwise
    @GetMapping("/plans/{id}/fan-out")
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID ask,
            Viewer viewer) {
        return filled(new ModelAndView("plan/fanout/show"), new PlanId(id), viewer)
                .addObject("asked", ask == null ? "" : ask.toString());
    }

    /// Whom a choice may name: members of the plan's unit and of those below it. Those ticked before stay.
    @GetMapping("/plans/{id}/people")
    ModelAndView people(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "member", defaultValue = "") List<UUID> ticked,
            Viewer viewer) {
        var kept = ticked.stream().filter(Objects::nonNull).map(MemberId::new).toList();
        return new ModelAndView("plan/fanout/people")
                .addObject("people", plans.people(new PlanId(id), q, kept, viewer))
                .addObject("kept", kept)
                .addObject("words", q.strip());
    }

    @PostMapping("/responsibilities/{id}/choice")
    ModelAndView choose(
            @PathVariable UUID id,
            @RequestParam(name = "unit", defaultValue = "") List<UUID> chosen,
            @RequestParam(name = "member", defaultValue = "") List<UUID> people,
            @RequestParam(defaultValue = "false") boolean remember,
            Viewer viewer) {
        var responsibility = new ResponsibilityId(id);
        var plan = plans.planOf(responsibility);
        try {
            drafts.choose(
                    responsibility,
                    chosen.stream().filter(Objects::nonNull).map(UnitId::new).distinct().toList(),
                    people.stream().filter(Objects::nonNull).map(MemberId::new).distinct().toList(),
                    remember,
                    viewer);
        } catch (PlanRefused refused) {
            return again(plan, refused, viewer);
        }
        return shown(plan);
    }

    @PostMapping("/responsibilities/{id}/omission")
    ModelAndView omit(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Viewer viewer) {
        var responsibility = new ResponsibilityId(id);
        var plan = plans.planOf(responsibility);
        try {
            drafts.omit(responsibility, reason, viewer);
        } catch (PlanRefused refused) {
            return again(plan, refused, viewer);
        }
        return shown(plan);
    }

    @PostMapping("/responsibilities/{id}/reconsideration")
    ModelAndView reconsider(@PathVariable UUID id, Viewer viewer) {
        var responsibility = new ResponsibilityId(id);
        drafts.reconsider(responsibility, viewer);
        return shown(plans.planOf(responsibility));
    }

    @Requires(APPROVE_PLANS)
    @PostMapping("/plans/{id}/approval")
    ModelAndView approve(
            @PathVariable UUID id,
            @RequestParam String digest,
            Viewer viewer,
            RedirectAttributes redirect) {
        var plan = new PlanId(id);
        try {
            plans.approve(plan, digest, viewer);
        } catch (PlanRefused refused) {
            return again(plan, refused, viewer);
        }
        Flash.done(redirect, "plan.approved");
        return new ModelAndView("redirect:/plans/" + id);
    }

    private ModelAndView again(PlanId plan, PlanRefused refused, Viewer viewer) {
        return filled(Refusals.page("plan/fanout/show", refused), plan, viewer);
    }

    private ModelAndView filled(ModelAndView page, PlanId plan, Viewer viewer) {
        boolean mayEdit = plans.mayEdit(plan, viewer);
        return page.addObject("plan", plans.line(plan, viewer))
                .addObject("fanOut", plans.fanOut(plan, viewer))
                .addObject("choices", plans.choices(plan, viewer))
                .addObject("mayEdit", mayEdit)
                .addObject("mayApprove", mayEdit && viewer.may(APPROVE_PLANS));
    }

    private static ModelAndView shown(PlanId plan) {
        return new ModelAndView("redirect:/plans/" + plan + "/fan-out");
    }
}
