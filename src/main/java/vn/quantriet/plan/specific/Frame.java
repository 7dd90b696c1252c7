package vn.quantriet.plan.specific;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days within which an item has to lie; each may be unknown.
///
/// @param planDay when the plan was begun
/// @param planEnd the last day for which the plan is made
/// @param limit the last day of the superior's item that this one makes concrete
public record Frame(
        @Nullable LocalDate planDay, @Nullable LocalDate planEnd, @Nullable LocalDate limit) {

    public static final Frame NONE = new Frame(null, null, null);
}
