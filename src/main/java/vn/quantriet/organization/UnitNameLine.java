package vn.quantriet.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a unit was called, from when to when.
public record UnitNameLine(String name, String shortName, LocalDate from, @Nullable LocalDate to) {}
