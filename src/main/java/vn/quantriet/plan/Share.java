package vn.quantriet.plan;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;

/// The part of one unit, or of one person in its name, in an item (phần giao).
public record Share(UnitId unit, @Nullable Named person, Part part) {

    public Share(UnitId unit, Part part) {
        this(unit, null, part);
    }

    /// The same unit and person, whatever the position and the part.
    boolean isSame(Share other) {
        return unit.equals(other.unit)
                && Objects.equals(
                        person == null ? null : person.member(),
                        other.person == null ? null : other.person.member());
    }
}
