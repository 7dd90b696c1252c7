package vn.quantriet.assignment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.notification.Absence;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.plan.Named;
import vn.quantriet.plan.Part;

/// Open work that nobody answers for any more: its unit ended, or the person left the position or the unit (cần bàn giao).
///
/// @param person on whom it was laid; the unit still exists then
/// @param open turns that are not accepted
/// @param due the earliest day of these
/// @param away when the person is away today, with a deputy
/// @param successors units that took over from the one that ended, or the unit itself when a person left
public record HandoverLine(
        AssignmentId assignment,
        String planTitle,
        String label,
        String content,
        Part part,
        UnitId unit,
        String unitName,
        UnitPath path,
        boolean ended,
        @Nullable Named person,
        UnitId assigner,
        int open,
        @Nullable LocalDate due,
        @Nullable Absence away,
        List<UnitLine> successors) {

    public HandoverLine {
        successors = List.copyOf(successors);
    }

    HandoverLine with(List<UnitLine> found) {
        return new HandoverLine(
                assignment,
                planTitle,
                label,
                content,
                part,
                unit,
                unitName,
                path,
                ended,
                person,
                assigner,
                open,
                due,
                away,
                found);
    }

    HandoverLine away(@Nullable Absence absence) {
        return new HandoverLine(
                assignment,
                planTitle,
                label,
                content,
                part,
                unit,
                unitName,
                path,
                ended,
                person,
                assigner,
                open,
                due,
                absence,
                successors);
    }

    /// Who had it.
    public String from() {
        return person == null ? unitName : person.name() + " · " + unitName;
    }
}
