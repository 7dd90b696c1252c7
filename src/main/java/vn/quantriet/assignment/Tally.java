package vn.quantriet.assignment;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;

/// How the work of a unit and all below it stands, or that of one plan or item: every turn counted in exactly one of `done`,
/// `running`, `idle` and `late`.
///
/// @param unit nothing for the row of a plan or item
/// @param name of the unit, or the words of the plan or item
/// @param ended the unit does not exist any more
/// @param running under way or handed in, and not late
/// @param idle not begun, and not late
/// @param late its day has passed and it was not handed in
/// @param soon of `running` and `idle`, due within 14 days
/// @param units that have a turn
/// @param handedIn of them, those with nothing left to hand in
/// @param ownDone work the unit gave to itself, done ("tự xác nhận"); counted apart
/// @param own all work the unit gave to itself
public record Tally(
        String key,
        @Nullable UnitId unit,
        String name,
        boolean divided,
        boolean ended,
        int done,
        int running,
        int idle,
        int late,
        int soon,
        int units,
        int handedIn,
        int ownDone,
        int own) {

    /// All of them together; nothing when there are none.
    public static Optional<Tally> sum(Collection<Tally> tallies) {
        return tallies.stream().reduce(Tally::plus);
    }

    private Tally plus(Tally other) {
        return new Tally(
                "",
                null,
                "",
                true,
                false,
                done + other.done,
                running + other.running,
                idle + other.idle,
                late + other.late,
                soon + other.soon,
                units + other.units,
                handedIn + other.handedIn,
                ownDone + other.ownDone,
                own + other.own);
    }

    Tally ended(String lastName) {
        return new Tally(
                key, unit, lastName, divided, true, done, running, idle, late, soon, units,
                handedIn, ownDone, own);
    }

    public int total() {
        return done + running + idle + late;
    }
}
