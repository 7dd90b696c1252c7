package vn.quantriet.organization.sheet;

import java.util.List;
import vn.quantriet.organization.Roster;

/// What taking a sheet in would do, worked out without doing it.
///
/// @param same lines that say what is known already
record Plan(List<Fault> faults, int added, int changed, int same, Effect effect) {

    /// Does it.
    interface Effect {

        void apply(Roster.Progress progress);
    }

    Plan {
        faults = List.copyOf(faults);
    }

    /// Lines that are wrong, each counted once.
    int faulty() {
        return (int) faults.stream().mapToInt(Fault::line).distinct().count();
    }
}
