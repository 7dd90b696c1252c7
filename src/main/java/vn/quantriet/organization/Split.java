package vn.quantriet.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;

/// One unit becomes several (chia tách).
///
/// @param unit which comes apart
/// @param parts the new units
/// @param ends whether the unit itself ends; then the first part takes what no other part takes
/// @param subordinates which part takes a subordinate unit
/// @param members which part takes a member
/// @param positions in which part a position of the unit goes on; the others end with the unit, or stay
public record Split(
        UnitId unit,
        List<NewUnit> parts,
        boolean ends,
        Map<UnitId, UnitId> subordinates,
        Map<MemberId, UnitId> members,
        Map<UUID, UnitId> positions,
        LocalDate from,
        String decision) {

    public Split {
        parts = List.copyOf(parts);
        subordinates = Map.copyOf(subordinates);
        members = Map.copyOf(members);
        positions = Map.copyOf(positions);
    }

    /// The same, if there are parts enough to speak of a split.
    public Split checked() {
        if (parts.size() < (ends ? 2 : 1)) {
            throw new OrganizationRefused(OrganizationRefused.Reason.TOO_FEW_PARTS);
        }
        return this;
    }

    /// The part that takes a subordinate unit; none when it stays.
    Optional<UnitId> partOf(UnitId subordinate) {
        if (parts.stream().anyMatch(part -> part.id().equals(subordinate))) {
            return Optional.empty();
        }
        var chosen = subordinates.get(subordinate);
        var rest = ends ? parts.getFirst().id() : null;
        return Optional.ofNullable(chosen == null ? rest : chosen);
    }
}
