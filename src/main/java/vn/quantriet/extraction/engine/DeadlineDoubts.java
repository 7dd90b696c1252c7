package vn.quantriet.extraction.engine;

import java.util.List;
import java.util.Objects;
import vn.quantriet.extraction.engine.Confidence.Doubt;

/// What a person should know about a deadline before trusting it.
final class DeadlineDoubts {

    private DeadlineDoubts() {}

    static List<Doubt> of(DeadlinePhrase phrase) {
        return switch (phrase.deadline()) {
            case Deadline.Unspecified _ -> List.of(Doubt.NO_DEADLINE);
            case Deadline.Fixed fixed when fixed.due() == null ->
                    List.of(Doubt.DEADLINE_WITHOUT_DATE);
            case Deadline.Fixed _ -> worked(phrase);
            case Deadline.Recurring recurring when recurring.rule() == null ->
                    List.of(Doubt.CYCLE_WITHOUT_RULE);
            case Deadline.Recurring _, Deadline.Continuous _, Deadline.OnGuidance _ -> List.of();
        };
    }

    /// A date that was worked out rather than read: counted from another day, or without its year.
    private static List<Doubt> worked(DeadlinePhrase phrase) {
        var text = Objects.requireNonNullElse(phrase.text(), "");
        var words = Text.plain(text).words();
        var marks = MarkScanner.scan(words, 0, words.size());
        if (marks.stream().anyMatch(Mark.After.class::isInstance)) {
            return List.of(Doubt.DATE_COUNTED);
        }
        var moments =
                marks.stream()
                        .filter(Mark.Moment.class::isInstance)
                        .map(Mark.Moment.class::cast)
                        .toList();
        boolean yearless = moments.stream().allMatch(moment -> moment.year() == 0);
        return yearless ? List.of(Doubt.YEAR_ASSUMED) : List.of();
    }
}
