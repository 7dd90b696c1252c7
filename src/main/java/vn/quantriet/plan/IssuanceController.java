package vn.quantriet.plan;

import static vn.quantriet.kernel.Permission.READ_PLANS;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Paged;
import vn.quantriet.web.Paging;
import vn.quantriet.web.Requires;

/// Who has not issued a plan of their own, or working rules.
@Controller
@Requires(READ_PLANS)
class IssuanceController {

    private static final int OLDEST = 2000;

    private final Issuance issuance;
    private final Clock clock;

    IssuanceController(Issuance issuance, Clock clock) {
        this.issuance = issuance;
        this.clock = clock;
    }

    /// @param since a year; what was issued before it does not count
    @GetMapping("/plans/issuance")
    ModelAndView index(
            @RequestParam(defaultValue = "PERSONAL_PLAN") IssuanceFilter.Kind kind,
            @RequestParam(defaultValue = "false") boolean deep,
            @RequestParam(required = false) @Nullable Issued state,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Integer since,
            Paging paging,
            Viewer viewer) {
        int now = LocalDate.now(clock).getYear();
        int year = since == null ? now : Math.clamp(since, OLDEST, now);
        var filter = new IssuanceFilter(kind, deep, state, q, LocalDate.of(year, 1, 1));
        var all = issuance.lines(new IssuanceFilter(kind, deep, null, q, filter.since()), viewer);
        var lines = all.stream().filter(line -> state == null || state == line.state()).toList();
        return new ModelAndView("plan/issuance")
                .addObject("filter", filter)
                .addObject("issued", all.stream().filter(IssuanceController::isIssued).count())
                .addObject("total", all.size())
                .addObject("year", now)
                .addObject(
                        "lines",
                        new Paged<>(
                                lines.stream().skip(paging.offset()).limit(paging.limit()).toList(),
                                lines.size(),
                                paging));
    }

    private static boolean isIssued(IssuanceLine line) {
        return line.state() == Issued.ISSUED;
    }
}
