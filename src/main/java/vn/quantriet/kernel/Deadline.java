package vn.quantriet.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// By when or how often work is to be done (thời hạn). Each kind keeps the words that it was printed with.
public sealed interface Deadline {

    /// As printed or typed; empty when nothing was.
    String text();

    /// A last good day.
    ///
    /// @param due the last day on which the work is in time
    /// @param before whether the text said "trước", so that `due` is the day before the printed one
    record Fixed(String text, LocalDate due, boolean before) implements Deadline {}

    /// Again and again.
    ///
    /// @param rule RFC 5545 without the prefix, as in `FREQ=MONTHLY;INTERVAL=6`; nothing for "theo định kỳ", which asks
    /// @param first the first date, when one is printed beside the cycle
    record Recurring(String text, @Nullable String rule, @Nullable LocalDate first)
            implements Deadline {}

    /// Thường xuyên: it never ends by itself; each reporting period opens a turn.
    ///
    /// @param until a printed end
    record Continuous(String text, @Nullable LocalDate until) implements Deadline {}

    /// Waits for a document, an event or a request.
    record OnGuidance(String text, String waitsFor) implements Deadline {}

    /// Nothing was said; the system asks.
    record Unspecified() implements Deadline {

        @Override
        public String text() {
            return "";
        }
    }
}
