package vn.quantriet.report;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;

/// One counted thing (số liệu).
///
/// @param unit where it was done, also when that unit is no more
/// @param part which of several things of the source with this measure
/// @param words with which the work was handed out; empty when the source tells its own
record Fact(
        String measure,
        UnitId unit,
        LocalDate day,
        long number,
        UUID part,
        String words,
        @Nullable MemberId member) {}
