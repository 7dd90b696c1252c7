package vn.quantriet.calendar;

import java.time.LocalDate;

/// What becomes of deadlines of a kind on days off, for deadlines from a day on.
public record ShiftRule(
        DueKind kind, Shift shift, LocalDate validFrom, String source, String enterer) {}
