package vn.quantriet.web;

import org.jspecify.annotations.Nullable;

/// One choice of a filter above a list: a link that sets it or takes it away.
///
/// @param on whether the list is filtered by it now
/// @param count how many rows it would show, where that is known
public record Chip(String label, String path, boolean on, @Nullable Long count) {

    public static Chip of(String label, String path, boolean on) {
        return new Chip(label, path, on, null);
    }
}
