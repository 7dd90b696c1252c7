package vn.quantriet.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A superior's item that an item carries out.
///
/// @param due its last day, which limits those below; nothing when it has none
/// @param path where the viewer sees it: in its plan, or as the work laid on the own unit; empty when nowhere
/// @param takenBack nothing while the unit still has it to do
public record Above(
        PlanItemId item,
        PlanId plan,
        String planTitle,
        String content,
        @Nullable LocalDate due,
        String path,
        ItemLink.@Nullable TakenBack takenBack) {

    /// The first of the days that limit an item which carries out several.
    static @Nullable LocalDate limit(List<Above> several) {
        return several.stream()
                .map(Above::due)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    Above at(String found, ItemLink.@Nullable TakenBack since) {
        return new Above(item, plan, planTitle, content, due, found, since);
    }
}
