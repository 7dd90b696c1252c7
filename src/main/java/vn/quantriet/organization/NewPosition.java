package vn.quantriet.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;

/// A position to be held by a member.
///
/// @param id chosen by who appoints
/// @param to the last day, if it is known
public record NewPosition(
        UUID id,
        UnitId unit,
        MemberId member,
        PositionTitle title,
        LocalDate from,
        @Nullable LocalDate to,
        String decision) {

    public NewPosition {
        decision = Plain.text(decision);
        if (to != null && to.isBefore(from)) {
            throw new OrganizationRefused(OrganizationRefused.Reason.DAYS_OUT_OF_ORDER, from, to);
        }
    }
}
