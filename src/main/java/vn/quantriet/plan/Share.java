package vn.quantriet.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;

/// The part of one unit, or of one person in its name, in an item (phần giao).
public record Share(UnitId unit, @Nullable Named person, Part part) {

    public Share(UnitId unit, Part part) {
        this(unit, null, part);
    }

    @Nullable UUID memberId() {
        return person == null ? null : person.member().value();
    }

    String memberName() {
        return person == null ? "" : person.name();
    }

    /// Name of the position, or empty.
    String title() {
        var title = person == null ? null : person.title();
        return title == null ? "" : title.name();
    }

    Receiver receiver() {
        return new Receiver(unit, person == null ? null : person.member());
    }
}
