package vn.quantriet.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// From where an item came while its plan ran, and how it changed.
///
/// @param sources the later papers on which it rests
/// @param amends the item that was handed out and that this one changes
/// @param amendedBy those that change it
/// @param versions how often it was edited
public record Origins(
        List<ItemSource> sources,
        @Nullable PlanItemId amends,
        List<PlanItemId> amendedBy,
        int versions) {

    public Origins {
        sources = List.copyOf(sources);
        amendedBy = List.copyOf(amendedBy);
    }
}
