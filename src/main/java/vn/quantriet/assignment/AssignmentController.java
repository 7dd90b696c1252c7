package vn.quantriet.assignment;

import static vn.quantriet.kernel.Permission.*;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.quantriet.assignment.WorkFilter.View;
import vn.quantriet.file.Downloads;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.plan.PlanId;
import vn.quantriet.web.Paging;
import vn.quantriet.web.Requires;
import vn.quantriet.web.SignedIn;

/// The unit's list "Việc của chúng tôi", that of its subordinates, and the page of one assignment.
@Controller
@Requires(READ_ASSIGNMENTS)
class AssignmentController {

    private final Worklist worklist;
    private final Overview overview;
    private final Downloads downloads;
    private final SavedViews views;

    AssignmentController(
            Worklist worklist, Overview overview, Downloads downloads, SavedViews views) {
        this.worklist = worklist;
        this.overview = overview;
        this.downloads = downloads;
        this.views = views;
    }

    @GetMapping("/assignments")
    ModelAndView index(WorkForm form, Paging paging, Viewer viewer) {
        var filter = form.filter(View.OPEN);
        var unit = filter.unit();
        var counts = worklist.counts(filter, viewer);
        return new ModelAndView("assignment/index")
                .addObject("lines", worklist.lines(filter, counts, viewer, paging))
                .addObject("counts", counts)
                .addObject("filter", filter)
                .addObject("views", views.of(viewer))
                .addObject("unitName", unit == null ? "" : overview.name(unit, viewer));
    }

    /// What was laid on the viewer personally, in whatever role they act.
    @SignedIn
    @GetMapping("/assignments/mine")
    ModelAndView mine(Viewer viewer) {
        return new ModelAndView("assignment/mine")
                .addObject("lines", worklist.mine(viewer))
                .addObject("deputised", worklist.deputised(viewer));
    }

    /// Whoever sees the unit's work sees it, and the person on whom it was laid. What was passed on is shown where it is now.
    @SignedIn
    @GetMapping("/assignments/{id}")
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID turn,
            @RequestParam(defaultValue = "") String paper,
            Viewer viewer) {
        var wanted = turn == null ? null : new OccurrenceId(turn);
        var now = worklist.whereIs(new AssignmentId(id), wanted);
        var shown = worklist.page(now, wanted, viewer);
        return now.value().equals(id)
                ? page(shown)
                        .addObject(
                                "typed",
                                paper.isEmpty() ? Map.of() : Map.of("guidance.paper", paper))
                : new ModelAndView(
                        "redirect:" + shown.work().page() + "?turn=" + shown.turn().id());
    }

    static ModelAndView page(WorkPage page) {
        return new ModelAndView("assignment/show")
                .addObject("shown", page)
                .addObject("typed", Map.of())
                .addObject("refusal", null);
    }

    @SignedIn
    @GetMapping("/evidence/{id}")
    ResponseEntity<Resource> evidence(@PathVariable UUID id, Viewer viewer) {
        return downloads.original(worklist.file(new EvidenceId(id), viewer));
    }

    @Requires(ACCEPT_ASSIGNMENTS)
    @GetMapping("/assignments/submissions")
    ModelAndView submissions(Paging paging, Viewer viewer) {
        return new ModelAndView("assignment/acceptance/index")
                .addObject("submitted", worklist.judgeable(viewer, paging))
                .addObject("asked", worklist.postponementsAsked(viewer));
    }

    /// How the work stands: of the viewer's unit or one below it, whole or for one plan.
    @GetMapping("/assignments/overview")
    ModelAndView overview(
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable UUID plan,
            Viewer viewer) {
        var top = overview.top(unit == null ? null : new UnitId(unit), viewer);
        var of = plan == null ? null : new PlanId(plan);
        var children = overview.children(top, of);
        return new ModelAndView("assignment/overview/show")
                .addObject("top", top)
                .addObject("home", overview.top(null, viewer))
                .addObject("plan", of)
                .addObject("own", overview.own(top, of).orElse(null))
                .addObject("below", Tally.sum(children).orElse(null))
                .addObject("children", children)
                .addObject("plans", overview.plans(top))
                .addObject("items", of == null ? List.of() : overview.items(top, of));
    }
}
