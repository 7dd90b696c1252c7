package vn.quantriet.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;

/// One unit becomes several (chia tách).
///
/// @param unit which comes apart
/// @param parts the new units
/// @param ends whether the unit itself ends; then the first part takes what no other part takes
/// @param subordinates which part takes a subordinate unit
/// @param members which part takes a member
public record Split(
        UnitId unit,
        List<NewUnit> parts,
        boolean ends,
        Map<UnitId, UnitId> subordinates,
        Map<MemberId, UnitId> members,
        LocalDate from,
        String decision) {

    public Split {
        parts = List.copyOf(parts);
        subordinates = Map.copyOf(subordinates);
        members = Map.copyOf(members);
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
