package vn.quantriet.extraction.score;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An object of the exchange format, read leniently: what is missing is empty.
record Entry(Map<?, ?> values) {

    static Entry of(@Nullable Object value) {
        return new Entry(value instanceof Map<?, ?> map ? map : Map.of());
    }

    @Nullable Object get(String key) {
        return values.get(key);
    }

    /// Nothing for a missing value, an empty text, zero, false, or an empty list.
    @Nullable Object present(String key) {
        var value = get(key);
        boolean empty =
                value == null
                        || value.equals("")
                        || value.equals(false)
                        || value instanceof Number number && number.doubleValue() == 0
                        || value instanceof List<?> list && list.isEmpty()
                        || value instanceof Map<?, ?> map && map.isEmpty();
        return empty ? null : value;
    }

    Entry entry(String key) {
        return of(get(key));
    }

    /// The list under a key; a single value is a list of one.
    List<?> list(String key) {
        var value = get(key);
        return value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
    }

    List<Entry> entries(String key) {
        return list(key).stream().map(Entry::of).toList();
    }

    Set<String> units(String key) {
        return list(key).stream().map(ScoreFold::unit).collect(Collectors.toSet());
    }

    String shown(String key) {
        return Objects.toString(get(key), "-");
    }
}
