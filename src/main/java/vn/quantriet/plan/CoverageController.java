package vn.quantriet.plan;

import static vn.quantriet.kernel.Permission.READ_PLANS;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.quantriet.file.Downloads;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.plan.CoverageFilter.Show;
import vn.quantriet.plan.CoverageFilter.View;
import vn.quantriet.web.Page;
import vn.quantriet.web.Paged;
import vn.quantriet.web.Paging;
import vn.quantriet.web.Requires;

/// How far those below carry a plan out: by unit, by item, and both together; as a page and as a sheet of exactly the same rows.
@Controller
@Requires(READ_PLANS)
class CoverageController {

    private final Plans plans;
    private final Coverage coverage;
    private final Clock clock;

    CoverageController(Plans plans, Coverage coverage, Clock clock) {
        this.plans = plans;
        this.coverage = coverage;
        this.clock = clock;
    }

    @GetMapping("/plans/{id}/coverage")
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "UNITS") View view,
            @RequestParam(defaultValue = "ALL") Show show,
            @RequestParam(required = false) @Nullable UnitKind kind,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable UUID item,
            @RequestParam(required = false) @Nullable UUID unit,
            Paging paging,
            Viewer viewer) {
        var plan = new PlanId(id);
        var filter = filter(view, show, kind, q, item, unit);
        var rows = coverage.rows(plan, viewer);
        List<CoveragePair> pairs =
                view == View.PAIRS ? coverage.pairs(plan, filter, viewer) : List.of();
        return new ModelAndView("plan/coverage/show")
                .addObject("plan", plans.line(plan, viewer))
                .addObject("filter", filter)
                .addObject("units", part(rows.units(filter), paging))
                .addObject("items", part(rows.items(filter), paging))
                .addObject("pairs", part(pairs, paging))
                .addObject("summary", rows.summary());
    }

    @GetMapping("/plans/{id}/coverage/sheet")
    ResponseEntity<byte[]> sheet(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "UNITS") View view,
            @RequestParam(defaultValue = "ALL") Show show,
            @RequestParam(required = false) @Nullable UnitKind kind,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable UUID item,
            @RequestParam(required = false) @Nullable UUID unit,
            @ModelAttribute("page") Page page,
            Viewer viewer)
            throws IOException {
        var plan = new PlanId(id);
        var filter = filter(view, show, kind, q, item, unit);
        var bytes =
                switch (view) {
                    case UNITS -> CoverageSheet.units(coverage.units(plan, filter, viewer), page);
                    case ITEMS -> CoverageSheet.items(coverage.items(plan, filter, viewer), page);
                    case PAIRS -> CoverageSheet.pairs(coverage.pairs(plan, filter, viewer), page);
                };
        var name = page.t("plan.coverage.file", LocalDate.now(clock).toString());
        return Downloads.attachment(name, FindingSheet.TYPE).body(bytes);
    }

    private static <T> Paged<T> part(List<T> all, Paging paging) {
        return new Paged<>(
                all.stream().skip(paging.offset()).limit(paging.limit()).toList(),
                all.size(),
                paging);
    }

    private static CoverageFilter filter(
            View view,
            Show show,
            @Nullable UnitKind kind,
            String words,
            @Nullable UUID item,
            @Nullable UUID unit) {
        return new CoverageFilter(
                view,
                show,
                kind,
                words,
                item == null ? null : new PlanItemId(item),
                unit == null ? null : new UnitId(unit));
    }
}
