package vn.quantriet.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// From when to when one occurrence runs; without a due day it waits for one.
record Turn(LocalDate opensOn, @Nullable LocalDate due) {}
