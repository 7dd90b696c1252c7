package vn.quantriet.plan;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.quantriet.plan.specific.Lexicon;
import vn.quantriet.plan.specific.PlanEnd;

/// Brings together what the check of a plan needs: today's terms, the plan's days, and what somebody accepted as it is.
@Component
class Checks {

    private final TermRepository terms;
    private final DismissalRepository dismissals;
    private final Clock clock;

    Checks(TermRepository terms, DismissalRepository dismissals, Clock clock) {
        this.terms = terms;
        this.dismissals = dismissals;
        this.clock = clock;
    }

    Check of(Plan plan) {
        return new Check(
                lexicon(),
                plan.begun().atZone(clock.getZone()).toLocalDate(),
                PlanEnd.in(plan.title()).orElse(null),
                dismissals.of(plan.id()));
    }

    Lexicon lexicon() {
        return Lexicon.shipped().with(terms.changes(LocalDate.now(clock)));
    }
}
