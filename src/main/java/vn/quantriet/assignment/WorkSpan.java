package vn.quantriet.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A turn on the line of time, with two kinds of progress that are never one number.
///
/// @param percent what the unit said last of its own work; nothing when it said nothing
/// @param below turns that it handed on through plans of its own, at whatever level
/// @param belowDone those of them that were accepted
public record WorkSpan(WorkLine line, @Nullable Integer percent, int below, int belowDone) {

    /// What was accepted is whole, whatever was said last.
    public @Nullable Integer own() {
        return line.state() == State.ACCEPTED ? Integer.valueOf(100) : percent;
    }

    /// Work that was handed out after its day begins with that day.
    public LocalDate start() {
        var due = line.due();
        return due == null || due.isAfter(line.opensOn()) ? line.opensOn() : due;
    }

    /// Work without a day is drawn as a point.
    public LocalDate end() {
        var due = line.due();
        return due == null || due.isBefore(line.opensOn()) ? line.opensOn() : due;
    }
}
