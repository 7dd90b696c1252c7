package vn.quantriet.search;

import java.util.List;

/// What was found of one kind.
///
/// @param kind message key
/// @param more whether there are more than these
public record FoundGroup(String kind, List<Found> found, boolean more) {

    public FoundGroup {
        found = List.copyOf(found);
    }
}
