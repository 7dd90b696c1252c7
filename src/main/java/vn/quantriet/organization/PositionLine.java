package vn.quantriet.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A position that somebody holds, held or will hold.
public record PositionLine(
        UUID id,
        UUID unit,
        String unitName,
        UUID member,
        String memberName,
        PositionTitle title,
        LocalDate from,
        @Nullable LocalDate to,
        String decision) {

    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public String unitPage() {
        return "/units/" + unit;
    }

    public String memberPage() {
        return "/members/" + member;
    }
}
