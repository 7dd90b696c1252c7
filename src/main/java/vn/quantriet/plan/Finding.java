package vn.quantriet.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.kernel.Fold;

/// One of the five specifics that an item lacks or leaves vague (phát hiện). The name, in lower case, ends a message key.
public enum Finding {
    NO_LEAD,
    NO_TIME,
    VAGUE_TIME,
    /// Its day is later than that of the superior's item.
    LATER_THAN_ABOVE,
    VAGUE_CONTENT,
    NO_OBJECTIVE,
    NO_SOLUTION;

    private static final int FEW_WORDS = 5;

    /// Verbs that alone promise nothing one could check.
    private static final List<String> VAGUE_VERBS =
            List.of(
                    "tang cuong",
                    "day manh",
                    "nang cao",
                    "tiep tuc",
                    "quan tam",
                    "chu trong",
                    "chu dong",
                    "phat huy");

    /// Whether the work itself is unclear, rather than its reasons: these come first.
    public boolean isGrave() {
        return switch (this) {
            case NO_LEAD, NO_TIME, LATER_THAN_ABOVE -> true;
            case VAGUE_TIME, VAGUE_CONTENT, NO_OBJECTIVE, NO_SOLUTION -> false;
        };
    }

    /// @param limit the last day of the superior's item that it makes concrete, if there is one
    static List<Finding> in(Wording wording, @Nullable LocalDate limit) {
        var found = new ArrayList<>(in(wording));
        if (limit != null
                && wording.deadline() instanceof Deadline.Fixed fixed
                && fixed.due().isAfter(limit)) {
            found.addFirst(LATER_THAN_ABOVE);
        }
        return List.copyOf(found);
    }

    static List<Finding> in(Wording wording) {
        var found = new ArrayList<Finding>();
        if (wording.leads().isEmpty()) {
            found.add(NO_LEAD);
        }
        time(wording.deadline(), found);
        if (isVague(wording)) {
            found.add(VAGUE_CONTENT);
        }
        if (wording.objective().isBlank() && wording.quantities().isEmpty()) {
            found.add(NO_OBJECTIVE);
        }
        if (wording.solution().isBlank()) {
            found.add(NO_SOLUTION);
        }
        return List.copyOf(found);
    }

    private static void time(Deadline deadline, List<Finding> found) {
        switch (deadline) {
            case Deadline.Unspecified _ -> found.add(NO_TIME);
            case Deadline.Recurring(_, var rule, _) when rule == null -> found.add(VAGUE_TIME);
            case Deadline.OnGuidance waiting when waiting.waitsFor().isBlank() ->
                    found.add(VAGUE_TIME);
            case Deadline.Recurring _,
                    Deadline.OnGuidance _,
                    Deadline.Continuous _,
                    Deadline.Fixed _ -> {}
        }
    }

    /// Hardly any words, or a vague verb without a measure and in one short sentence.
    private static boolean isVague(Wording wording) {
        var words = Fold.fold(wording.content());
        int count = words.split(" ").length;
        boolean measured =
                !wording.quantities().isEmpty() || words.chars().anyMatch(Character::isDigit);
        return count < FEW_WORDS
                || count < 4 * FEW_WORDS
                        && !measured
                        && VAGUE_VERBS.stream().anyMatch(words::startsWith);
    }
}
