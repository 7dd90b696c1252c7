package vn.quantriet.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The superior's item that an item makes concrete.
///
/// @param due its last day, which limits those below; nothing when it has none
/// @param path where the viewer sees it: in its plan, or as the work laid on the own unit; empty when nowhere
public record Above(
        PlanItemId item,
        PlanId plan,
        String planTitle,
        String content,
        @Nullable LocalDate due,
        String path) {

    Above at(String found) {
        return new Above(item, plan, planTitle, content, due, found);
    }
}
