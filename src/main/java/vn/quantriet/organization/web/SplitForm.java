package vn.quantriet.organization.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.organization.MemberLine;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.PositionLine;
import vn.quantriet.organization.Split;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.organization.UnitName;

/// What is typed in to split a unit: the parts, and who and what goes into which of them.
///
/// The choices come as fields `unit.ID`, `member.ID` and `position.ID`, each with the number of a part, and `rest` for the
/// members who were not chosen one by one. No number: they stay, or go with the first part when the unit ends.
///
/// @param choices the fields by name
public record SplitForm(ChangeForm change, Map<String, String> choices) {

    private static final int MOST_PARTS = 4;

    public SplitForm {
        choices = Map.copyOf(choices);
    }

    static SplitForm on(LocalDate day) {
        return new SplitForm(ChangeForm.on(day), Map.of());
    }

    /// The number of the part chosen for something, as the form shows it again; empty for none.
    public String chosen(String name) {
        return choices.getOrDefault(name, "");
    }

    /// What the preview sends on unchanged.
    public Map<String, String> kept() {
        var kept = new HashMap<>(choices);
        kept.keySet()
                .removeIf(name ->
                        !name.equals("rest") && !name.matches("(unit|member|position)\\..+"));
        return kept;
    }

    /// The parts that have a name, by their number in the form.
    Map<Integer, NewUnit> parts(UnitLine unit, LocalDate today) {
        var parts = new LinkedHashMap<Integer, NewUnit>();
        for (int number = 1; number <= MOST_PARTS; number++) {
            var name = new UnitName(change.nameAt(number - 1), change.shortNameAt(number - 1));
            if (!name.name().isEmpty()) {
                parts.put(number, beside(unit, name, today));
            }
        }
        return parts;
    }

    /// A new unit of the same kind under the same unit above.
    private NewUnit beside(UnitLine unit, UnitName name, LocalDate today) {
        return new NewUnit(
                UnitId.next(),
                unit.parent(),
                unit.kind(),
                name,
                "",
                change.day(today),
                change.decided());
    }

    Split split(
            UnitLine unit,
            List<UnitLine> children,
            List<MemberLine> members,
            List<PositionLine> positions,
            LocalDate today) {
        var parts = parts(unit, today);
        var units = new HashMap<UnitId, UnitId>();
        children.forEach(child -> put(units, child.id(), part("unit." + child.id(), parts)));
        var people = new HashMap<MemberId, UnitId>();
        for (var member : members) {
            var own = part("member." + member.id(), parts);
            put(people, member.id(), own.isEmpty() ? part("rest", parts) : own);
        }
        var held = new HashMap<UUID, UnitId>();
        positions.forEach(
                position -> put(held, position.id(), part("position." + position.id(), parts)));
        return new Split(
                unit.id(),
                new ArrayList<>(parts.values()),
                change.isSet(),
                units,
                people,
                held,
                change.day(today),
                change.decided());
    }

    private List<UnitId> part(String name, Map<Integer, NewUnit> parts) {
        var number = chosen(name);
        return number.matches("[1-9]") && parts.containsKey(Integer.valueOf(number))
                ? List.of(Objects.requireNonNull(parts.get(Integer.valueOf(number))).id())
                : List.of();
    }

    private static <K> void put(Map<K, UnitId> taken, K thing, List<UnitId> part) {
        part.forEach(id -> taken.put(thing, id));
    }
}
