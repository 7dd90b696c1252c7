package vn.quantriet.plan;

import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.PositionTitle;
import vn.quantriet.organization.UnitLine;

/// Whom a part of an item reaches: a unit, or a person in its name.
///
/// @param vacant the position that was named and that nobody holds, so that the unit answers for it
public record Assignee(UnitLine unit, @Nullable Named person, @Nullable PositionTitle vacant) {

    static Assignee of(UnitLine unit) {
        return new Assignee(unit, null, null);
    }

    static Assignee of(UnitLine unit, Named person) {
        return new Assignee(unit, person, null);
    }

    Share share(Part part) {
        return new Share(unit.id(), person, part);
    }

    /// Two with the same stand for the same: the reason does not matter.
    Receiver receiver() {
        return share(Part.LEAD).receiver();
    }

    /// The person, or else the unit.
    public String name() {
        return person == null ? unit.name() : person.name();
    }
}
