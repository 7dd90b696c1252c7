package vn.quantriet.assignment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.plan.Named;
import vn.quantriet.plan.Part;
import vn.quantriet.plan.PlanId;

/// A turn as lists show it.
///
/// @param person on whom it is laid, in the name of the unit
/// @param ended the unit does not exist any more
/// @param own the unit gave the work to itself
/// @param overdue its day has passed and it was not handed in
public record WorkLine(
        AssignmentId assignment,
        OccurrenceId occurrence,
        UnitId unit,
        String unitName,
        @Nullable Named person,
        boolean ended,
        PlanId plan,
        String planTitle,
        String label,
        String content,
        Part part,
        State state,
        LocalDate opensOn,
        @Nullable LocalDate due,
        boolean own,
        boolean overdue,
        @Nullable Instant submittedAt) {

    public String page() {
        return "/assignments/" + assignment + "?turn=" + occurrence;
    }
}
