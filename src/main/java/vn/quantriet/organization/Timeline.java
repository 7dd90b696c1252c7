package vn.quantriet.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What held from which day on, without gaps: each value lasts until the next one begins. Immutable.
final class Timeline<T> {

    /// A value and its first and last day; without a last day it goes on.
    record Span<T>(T value, LocalDate from, @Nullable LocalDate to) {

        boolean touches(LocalDate first, @Nullable LocalDate last) {
            return (to == null || !to.isBefore(first)) && (last == null || !from.isAfter(last));
        }
    }

    private final NavigableMap<LocalDate, T> starts;

    private Timeline(NavigableMap<LocalDate, T> starts) {
        this.starts = starts;
    }

    static <T> Timeline<T> since(LocalDate day, T value) {
        var starts = new TreeMap<LocalDate, T>();
        starts.put(day, value);
        return new Timeline<>(starts);
    }

    /// The value begins on the day and lasts until the next change that is already known.
    Timeline<T> from(LocalDate day, T value) {
        var next = new TreeMap<>(starts);
        next.put(day, value);
        return new Timeline<>(next);
    }

    /// Nothing begins after the day.
    Timeline<T> until(LocalDate day) {
        return new Timeline<>(new TreeMap<>(starts.headMap(day, true)));
    }

    Optional<T> at(LocalDate day) {
        return Optional.ofNullable(starts.floorEntry(day)).map(Map.Entry::getValue);
    }

    LocalDate first() {
        return starts.firstKey();
    }

    /// The last day of what begins on the day.
    @Nullable LocalDate lastDayOf(LocalDate start, @Nullable LocalDate end) {
        var next = starts.higherKey(start);
        return next == null ? end : next.minusDays(1);
    }

    /// All values with their days, the last one ending with `end`.
    List<Span<T>> spans(@Nullable LocalDate end) {
        var spans = new ArrayList<Span<T>>();
        starts.forEach((day, value) -> spans.add(new Span<>(value, day, lastDayOf(day, end))));
        return List.copyOf(spans);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Timeline<?> timeline && starts.equals(timeline.starts);
    }

    @Override
    public int hashCode() {
        return starts.hashCode();
    }
}
