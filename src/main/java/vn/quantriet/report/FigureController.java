package vn.quantriet.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Units;
import vn.quantriet.web.Requires;

/// The figures of a unit; each opens the facts behind it.
@Controller
@Requires(Permission.READ_REPORTS)
class FigureController {

    private final Figures figures;
    private final Units units;
    private final Clock clock;

    FigureController(Figures figures, Units units, Clock clock) {
        this.figures = figures;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/figures")
    ModelAndView index(
            @RequestParam Optional<UUID> unit,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            Viewer viewer) {
        var at = unit.map(UnitId::new).orElse(viewer.unit());
        var today = LocalDate.now(clock);
        var days = Days.asked(from.orElse(null), to.orElse(null), today);
        return new ModelAndView("report/fact/figures")
                .addObject("sheet", figures.sheet(at, days, viewer))
                .addObject("way", units.wayTo(at, viewer))
                .addObject("half", Days.halfOf(today))
                .addObject("year", Days.yearOf(today));
    }
}
