package vn.quantriet.search;

import java.util.List;

/// What was found of one kind.
///
/// @param kind message key
/// @param more whether there are more than these
/// @param list where they can be filtered and sorted; empty for nowhere
public record FoundGroup(String kind, List<Found> found, boolean more, String list) {

    public FoundGroup {
        found = List.copyOf(found);
    }
}
