package vn.quantriet.notification;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;

/// Somebody is away from a day to a day, and another stands in (vắng mặt, người thay).
///
/// @param unit to which the one who is away belongs
/// @param endedOn the last day, when it ended earlier than planned
public record Absence(
        UUID id,
        MemberId member,
        String memberName,
        UnitId unit,
        UnitPath path,
        MemberId deputy,
        String deputyName,
        LocalDate from,
        LocalDate to,
        String enterer,
        @Nullable LocalDate endedOn) {

    public LocalDate until() {
        return endedOn == null ? to : endedOn;
    }

    public boolean isOver(LocalDate today) {
        return until().isBefore(today);
    }
}
