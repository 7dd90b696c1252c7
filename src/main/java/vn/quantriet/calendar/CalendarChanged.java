package vn.quantriet.calendar;

import java.time.Instant;

/// Days off, or the rule for deadlines on them, are others now.
public record CalendarChanged(Instant at) {}
