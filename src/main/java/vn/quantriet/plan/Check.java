package vn.quantriet.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quantriet.plan.specific.Asked;
import vn.quantriet.plan.specific.Finding;
import vn.quantriet.plan.specific.Frame;
import vn.quantriet.plan.specific.Lexicon;
import vn.quantriet.plan.specific.Specifics;

/// Checks the items of one plan for the five specifics.
record Check(
        Lexicon lexicon,
        LocalDate begun,
        @Nullable LocalDate end,
        Map<PlanItemId, List<Dismissal>> dismissals) {

    /// All that is to be found in the words, accepted or not.
    ///
    /// @param limit the last day of the superior's item
    List<Finding> in(Wording wording, @Nullable LocalDate limit) {
        return Specifics.of(asked(wording), new Frame(begun, end, limit), lexicon);
    }

    /// What was accepted of the item as it reads now.
    List<Dismissal> accepted(PlanItemId item, int version) {
        return dismissals.getOrDefault(item, List.of()).stream()
                .filter(dismissal -> dismissal.version() == version)
                .toList();
    }

    private static Asked asked(Wording words) {
        return new Asked(
                words.content(),
                words.objective(),
                words.solution(),
                words.quantities(),
                words.deadline(),
                words.leads(),
                words.coordinators());
    }
}
