package vn.quantriet.plan;

import static vn.quantriet.plan.PlanRefused.Reason.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import vn.quantriet.kernel.Deadline;

/// What an item says: everything the office may edit while it is a draft.
///
/// @param label as printed before it: `II.1`
/// @param leads the words of responsibility, one body each
public record Wording(
        String label,
        String content,
        String objective,
        String solution,
        List<String> quantities,
        Deadline deadline,
        List<String> leads,
        List<String> coordinators) {

    private static final int LONGEST = 20_000;

    public Wording {
        quantities = lines(quantities);
        leads = lines(leads);
        coordinators = lines(coordinators);
    }

    /// The same with more who lead or coordinate.
    public Wording with(Part part, List<String> names) {
        var more = new ArrayList<>(part == Part.LEAD ? leads : coordinators);
        more.addAll(names);
        return new Wording(
                label,
                content,
                objective,
                solution,
                quantities,
                deadline,
                part == Part.LEAD ? more : leads,
                part == Part.COORDINATOR ? more : coordinators);
    }

    /// The same, due on a day.
    Wording due(LocalDate day) {
        return new Wording(
                label,
                content,
                objective,
                solution,
                quantities,
                new Deadline.Fixed("", day, false),
                leads,
                coordinators);
    }

    /// The same, if it may stand in a plan.
    Wording checked() {
        if (content.isBlank()) {
            throw new PlanRefused(NO_CONTENT);
        }
        if (content.length() + objective.length() + solution.length() > LONGEST) {
            throw new PlanRefused(TOO_LONG, LONGEST);
        }
        if (deadline instanceof Deadline.Recurring(_, var rule, _) && rule != null) {
            check(rule);
        }
        return this;
    }

    /// Enough of the content to know it again.
    String shortened() {
        return PlanItem.shortened(content);
    }

    private static void check(String rule) {
        try {
            var _ = new RecurrenceRule(rule);
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException _) {
            throw new PlanRefused(BAD_RULE);
        }
    }

    private static List<String> lines(List<String> texts) {
        return texts.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }
}
