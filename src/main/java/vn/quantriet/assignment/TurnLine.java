package vn.quantriet.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One turn beside the others of its assignment.
///
/// @param planned the day of the plan or its cycle
/// @param settled what the working calendar made of it
/// @param due differs from `settled` once it was postponed or dated
/// @param submission what was handed in last
/// @param evidence how many pieces
public record TurnLine(
        OccurrenceId id,
        LocalDate opensOn,
        @Nullable LocalDate planned,
        @Nullable LocalDate settled,
        @Nullable LocalDate due,
        State state,
        @Nullable SubmissionId submission,
        int evidence) {

    public boolean isOverdue(LocalDate today) {
        return state.isOpen() && due != null && due.isBefore(today);
    }

    public boolean isPostponed() {
        return settled != null && !settled.equals(due);
    }

    /// The working calendar moved it, and nobody has since.
    boolean isMovedByCalendar() {
        return settled != null && settled.equals(due) && !settled.equals(planned);
    }
}
