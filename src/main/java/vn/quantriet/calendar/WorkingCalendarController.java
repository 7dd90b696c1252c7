package vn.quantriet.calendar;

import static vn.quantriet.kernel.Permission.MANAGE_ACCOUNTS;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import vn.quantriet.web.SignedIn;

/// The working calendar: read by everybody, kept by the administrator at the top.
@Controller
@Requires(MANAGE_ACCOUNTS)
class WorkingCalendarController {

    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    private final WorkingCalendar calendar;
    private final Clock clock;

    WorkingCalendarController(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping("/working-calendar")
    ModelAndView show(@RequestParam(defaultValue = "0") int year, Viewer viewer) {
        return page(year, viewer);
    }

    @PostMapping("/working-calendar/days")
    ModelAndView mark(
            @RequestParam UUID deed,
            @RequestParam LocalDate day,
            @RequestParam SpecialDay.Kind kind,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "false") boolean certain,
            Viewer viewer,
            RedirectAttributes redirect) {
        return act(
                day.getYear(),
                viewer,
                redirect,
                () ->
                        calendar.mark(
                                new SpecialDay(deed, day, kind, name, source, certain, ""),
                                viewer));
    }

    @PostMapping("/working-calendar/days/{id}/withdrawal")
    ModelAndView unmark(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer,
            RedirectAttributes redirect) {
        return act(year, viewer, redirect, () -> calendar.unmark(id, reason, viewer));
    }

    @PostMapping("/working-calendar/week")
    ModelAndView setWeek(
            @RequestParam UUID deed,
            @RequestParam LocalDate from,
            @RequestParam(required = false) @Nullable Set<DayOfWeek> off,
            @RequestParam(defaultValue = "") String source,
            Viewer viewer,
            RedirectAttributes redirect) {
        return act(
                0, viewer, redirect, () -> calendar.setWeek(deed, from, days(off), source, viewer));
    }

    /// Without what a broken form may hold between them.
    private static Set<DayOfWeek> days(@Nullable Set<DayOfWeek> chosen) {
        return chosen == null
                ? Set.of()
                : chosen.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }

    @PostMapping("/working-calendar/shift")
    ModelAndView setShift(
            @RequestParam UUID deed,
            @RequestParam DueKind kind,
            @RequestParam Shift shift,
            @RequestParam LocalDate from,
            @RequestParam(defaultValue = "") String source,
            Viewer viewer,
            RedirectAttributes redirect) {
        return act(
                0,
                viewer,
                redirect,
                () ->
                        calendar.setShift(
                                deed, new ShiftRule(kind, shift, from, source, ""), viewer));
    }

    private ModelAndView act(int year, Viewer viewer, RedirectAttributes redirect, Runnable deed) {
        try {
            deed.run();
        } catch (CalendarRefused refused) {
            var page = page(year, viewer).addObject("refusal", refused);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        Flash.done(redirect, "calendar.saved");
        return new ModelAndView("redirect:/working-calendar" + (year == 0 ? "" : "?year=" + year));
    }

    private ModelAndView page(int asked, Viewer viewer) {
        var today = LocalDate.now(clock);
        int year = asked < FIRST || asked > LAST ? today.getYear() : asked;
        var days = calendar.days();
        var keeps = WorkingCalendar.mayKeep(viewer);
        return new ModelAndView("calendar/show")
                .addObject("year", year)
                .addObject("days", days)
                .addObject("holidays", days.holidays(year))
                .addObject("special", calendar.special(year))
                .addObject("shifts", keeps ? calendar.shifts() : List.of())
                .addObject("mayKeep", keeps)
                .addObject("refusal", null);
    }
}
