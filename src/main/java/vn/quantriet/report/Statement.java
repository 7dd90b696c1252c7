package vn.quantriet.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.quantriet.kernel.UnitId;

/// A figure of a period that only the unit itself knows (số liệu tự khai): asked for once, and used by every report of that period.
public record Statement(
        UUID id,
        String measure,
        UnitId unit,
        LocalDate from,
        LocalDate to,
        long number,
        String note,
        String stater,
        Instant statedAt) {}
