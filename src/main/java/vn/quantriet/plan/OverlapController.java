package vn.quantriet.plan;

import static vn.quantriet.kernel.Permission.*;

import java.util.HashSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Units;
import vn.quantriet.web.Flash;
import vn.quantriet.web.LocalPath;
import vn.quantriet.web.Paging;
import vn.quantriet.web.Requires;

/// Items that ask nearly the same, side by side, and what is decided about them.
@Controller
@Requires(READ_PLANS)
class OverlapController {

    private final Overlaps overlaps;
    private final Plans plans;
    private final Units units;

    OverlapController(Overlaps overlaps, Plans plans, Units units) {
        this.overlaps = overlaps;
        this.plans = plans;
        this.units = units;
    }

    @GetMapping("/plans/overlaps")
    ModelAndView index(
            @RequestParam(required = false) @Nullable UUID plan,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(defaultValue = "ALL") OverlapFilter.Where where,
            @RequestParam(defaultValue = "OPEN") OverlapFilter.State state,
            Paging paging,
            Viewer viewer) {
        var filter =
                new OverlapFilter(
                        plan == null ? null : new PlanId(plan),
                        unit == null ? null : new UnitId(unit),
                        where,
                        state);
        var pairs = overlaps.pairs(filter, viewer, paging);
        var judged = new HashSet<OverlapPair>();
        pairs.lines().stream().filter(pair -> overlaps.mayJudge(pair, viewer)).forEach(judged::add);
        return new ModelAndView("plan/overlaps")
                .addObject("pairs", pairs)
                .addObject("filter", filter)
                .addObject("mine", judged)
                .addObject("plan", plan == null ? null : plans.line(new PlanId(plan), viewer))
                .addObject("unit", unit == null ? null : units.line(new UnitId(unit), viewer));
    }

    @Requires(EDIT_PLANS)
    @PostMapping("/plans/overlaps")
    String judge(
            @RequestParam UUID one,
            @RequestParam UUID other,
            @RequestParam int oneVersion,
            @RequestParam int otherVersion,
            @RequestParam OverlapPair.Verdict verdict,
            @RequestParam(required = false) @Nullable UUID covering,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "/plans/overlaps") String back,
            Viewer viewer,
            RedirectAttributes redirect) {
        overlaps.judge(
                new PlanItemId(one),
                new PlanItemId(other),
                oneVersion,
                otherVersion,
                verdict,
                covering == null ? null : new PlanItemId(covering),
                reason,
                viewer);
        Flash.done(redirect, "plan.overlap.judged");
        return "redirect:" + LocalPath.or(back, "/plans/overlaps");
    }
}
