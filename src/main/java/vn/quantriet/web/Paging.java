package vn.quantriet.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which part of a list is asked for; controllers take it as a parameter, bound from `page` and `size` of the URL.
public record Paging(@Nullable Integer page, @Nullable Integer size) {

    /// The sizes that a reader may choose.
    public static final List<Integer> SIZES = List.of(20, 50, 100, 200);

    public Paging {
        page = page == null ? 1 : Math.clamp(page, 1, 1_000_000);
        size = size == null || !SIZES.contains(size) ? 50 : size;
    }

    public static Paging first() {
        return new Paging(null, null);
    }

    public int number() {
        return page == null ? 1 : page;
    }

    public int limit() {
        return size == null ? 50 : size;
    }

    public long offset() {
        return (number() - 1L) * limit();
    }
}
