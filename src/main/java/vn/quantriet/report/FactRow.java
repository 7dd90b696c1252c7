package vn.quantriet.report;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;

/// A fact of a list, before its source was asked.
record FactRow(
        UUID id,
        UnitId unit,
        LocalDate day,
        long number,
        Source source,
        UUID sourceId,
        String words,
        @Nullable UUID member) {}
