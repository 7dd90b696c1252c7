package vn.quantriet.assignment;

import java.util.List;
import vn.quantriet.plan.Named;

/// Work of a person who left the position or the unit, and who of the unit may take it over.
public record Leaver(HandoverLine line, List<Named> people) {

    public Leaver {
        people = List.copyOf(people);
    }
}
