package vn.quantriet.difficulty;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;

/// A difficulty as lists show it.
///
/// @param unit whose it is, and where that stands
/// @param ended the unit does not exist any more
/// @param kind code of its kind
/// @param source code of what it is about; empty for nothing in particular
/// @param holderName with whom it lies; empty once it is closed
/// @param since from when on it lies there, or when it was closed
public record DifficultyLine(
        DifficultyId id,
        UnitId unit,
        UnitPath path,
        String unitName,
        boolean ended,
        String kind,
        String title,
        String source,
        String sourceTitle,
        State state,
        String holderName,
        Instant since,
        Instant raisedAt,
        @Nullable LocalDate due,
        @Nullable LocalDate wishedOn) {

    public String page() {
        return id.page();
    }

    public boolean isOverdue(LocalDate today) {
        return due != null && due.isBefore(today);
    }
}
