package vn.quantriet.extraction.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// By when work is due (thời hạn): five kinds, as printed deadlines have them.
public sealed interface Deadline {

    /// On a date. `due` is missing when the printed date does not exist; `before` when the text says "trước".
    record Fixed(@Nullable LocalDate due, boolean before, List<LocalDate> all) implements Deadline {

        public Fixed {
            all = List.copyOf(all);
        }
    }

    /// Again and again by an RFC 5545 rule; no rule when the text says "theo định kỳ" and no more.
    /// `alternatives` holds what one rule cannot say; `due` is a first date printed beside the rule.
    record Recurring(
            @Nullable String rule,
            List<String> alternatives,
            @Nullable LocalDate due,
            boolean before)
            implements Deadline {

        public Recurring {
            alternatives = List.copyOf(alternatives);
        }
    }

    /// All the time, perhaps until a printed end.
    record Continuous(@Nullable LocalDate until) implements Deadline {}

    /// When a document, an event or a request comes: what the text waits for, as printed.
    record OnGuidance(String waitsFor) implements Deadline {}

    /// The text gives no time.
    record Unspecified() implements Deadline {}

    Deadline NONE = new Unspecified();
}
