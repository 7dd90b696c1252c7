package vn.quantriet.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.quantriet.calendar.WorkingCalendar;
import vn.quantriet.plan.specific.Lexicon;
import vn.quantriet.plan.specific.PlanEnd;
import vn.quantriet.plan.specific.TermKind;

/// Brings together what the check of a plan needs: today's terms, the plan's days, and what somebody accepted as it is.
@Component
class Checks {

    private static final int YEARS = 5;

    private final TermRepository terms;
    private final DismissalRepository dismissals;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Checks(
            TermRepository terms,
            DismissalRepository dismissals,
            WorkingCalendar calendar,
            Clock clock) {
        this.terms = terms;
        this.dismissals = dismissals;
        this.calendar = calendar;
        this.clock = clock;
    }

    Check of(Plan plan) {
        return new Check(
                lexicon().with(daysOff()),
                plan.begun().atZone(clock.getZone()).toLocalDate(),
                PlanEnd.in(plan.title()).orElse(null),
                dismissals.of(plan.id()));
    }

    /// The holidays of the years in which plans of today end.
    private List<Lexicon.Change> daysOff() {
        var days = calendar.days();
        int year = LocalDate.now(clock).getYear();
        return IntStream.rangeClosed(year - 1, year + YEARS)
                .boxed()
                .flatMap(each -> days.holidays(each).stream())
                .map(off -> new Lexicon.Change(TermKind.DAY_OFF, off.day().toString(), true))
                .toList();
    }

    Lexicon lexicon() {
        return Lexicon.shipped().with(terms.changes(LocalDate.now(clock)));
    }
}
