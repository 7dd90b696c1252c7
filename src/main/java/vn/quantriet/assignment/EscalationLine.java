package vn.quantriet.assignment;

import java.time.LocalDate;

/// Late work that was reported to a superior, and is not accepted yet.
///
/// @param superior to whom
/// @param on the day on which it was reported
public record EscalationLine(
        AssignmentId assignment,
        OccurrenceId occurrence,
        String unitName,
        String superior,
        String planTitle,
        String label,
        String content,
        State state,
        LocalDate due,
        LocalDate on) {

    public String page() {
        return "/assignments/" + assignment + "?turn=" + occurrence;
    }
}
