package vn.quantriet.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;

/// A secret address at which calendar programs read what is due (địa chỉ lịch).
///
/// @param unit whose work it shows; nothing for what is personally the reader's
/// @param titles whether it tells what the work is
/// @param readOn the last day on which a program asked
public record Subscription(
        UUID id,
        AccountId account,
        MemberId member,
        @Nullable UnitId unit,
        String unitName,
        boolean titles,
        Instant createdAt,
        @Nullable LocalDate readOn,
        String contentHash,
        Instant changedAt) {}
