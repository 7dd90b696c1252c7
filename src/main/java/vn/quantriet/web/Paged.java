package vn.quantriet.web;

import java.util.List;

/// Part of a list, and how long the whole is.
///
/// @param more whether the whole is longer than the total, since counting it would take too long
public record Paged<T>(List<T> lines, long total, boolean more, Paging paging) {

    public Paged {
        lines = List.copyOf(lines);
    }

    public Paged(List<T> lines, long total, Paging paging) {
        this(lines, total, false, paging);
    }

    public long from() {
        return lines.isEmpty() ? 0 : paging.offset() + 1;
    }

    public long to() {
        return paging.offset() + lines.size();
    }

    public long pages() {
        return Math.max(1, (total + paging.limit() - 1) / paging.limit());
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
