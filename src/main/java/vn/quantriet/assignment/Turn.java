package vn.quantriet.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// From when to when one occurrence runs; without a due day it waits for one.
///
/// @param planned by the plan or its cycle
/// @param due what the working calendar made of it
record Turn(LocalDate opensOn, @Nullable LocalDate planned, @Nullable LocalDate due) {

    Turn(LocalDate opensOn, @Nullable LocalDate due) {
        this(opensOn, due, due);
    }

    Turn settledOn(LocalDate day) {
        return new Turn(opensOn, planned, day);
    }
}
