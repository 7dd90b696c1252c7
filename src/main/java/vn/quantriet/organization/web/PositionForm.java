package vn.quantriet.organization.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.organization.NewPosition;
import vn.quantriet.organization.PositionTitle;

/// What is typed in to give a position.
public record PositionForm(
        @Nullable UUID id,
        @Nullable UUID unit,
        @Nullable PositionTitle title,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String decision) {

    static PositionForm in(UUID unit, LocalDate today) {
        return new PositionForm(
                Uuid7.next(), unit, PositionTitle.COMMITTEE_MEMBER, today, null, "");
    }

    NewPosition position(MemberId member, LocalDate today) {
        if (unit == null) {
            throw new NotFound("unit");
        }
        return new NewPosition(
                id == null ? Uuid7.next() : id,
                new UnitId(unit),
                member,
                Objects.requireNonNullElse(title, PositionTitle.COMMITTEE_MEMBER),
                Objects.requireNonNullElse(from, today),
                to,
                Typed.text(decision));
    }
}
