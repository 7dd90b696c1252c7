package vn.quantriet.organization;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that is written down about a person.
///
/// @param leftOn the first day on which the person belonged no more
public record MemberProfile(
        MemberLine line,
        Person person,
        List<MembershipLine> memberships,
        List<PositionLine> positions,
        @Nullable LocalDate leftOn) {

    public MemberProfile {
        memberships = List.copyOf(memberships);
        positions = List.copyOf(positions);
    }
}
