package vn.quantriet.plan;

import org.jspecify.annotations.Nullable;
import vn.quantriet.document.DocumentId;

/// Which plans a list shows.
///
/// @param words of the title
/// @param document only those that answer it
/// @param own only those of the viewer's own unit
public record PlanFilter(
        String words, PlanLine.@Nullable State state, @Nullable DocumentId document, boolean own) {

    public static PlanFilter all() {
        return new PlanFilter("", null, null, false);
    }
}
