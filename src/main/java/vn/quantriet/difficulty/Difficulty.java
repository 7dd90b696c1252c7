package vn.quantriet.difficulty;

import static vn.quantriet.difficulty.DifficultyRefused.Reason.*;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Viewer;

/// A difficulty as it stands: whose it is, with whom it lies, and what may become of it.
///
/// @param holder with whom it lies; nobody once it is closed
/// @param from to whom it goes back from there; nobody when that one has ended
/// @param steps how many were done
/// @param readers where those stand whose it is or with whom it lay
record Difficulty(
        DifficultyId id,
        String title,
        UnitId unit,
        State state,
        @Nullable UnitId holder,
        @Nullable UnitId from,
        int steps,
        List<UnitPath> readers) {

    Difficulty {
        readers = List.copyOf(readers);
    }

    boolean isOf(Viewer viewer) {
        return unit.equals(viewer.unit());
    }

    /// The viewer's unit owes an answer.
    boolean waitsFor(Viewer viewer) {
        return state == State.WAITING && viewer.unit().equals(holder);
    }

    Difficulty answered(UnitId by) {
        return heldBy(by).to(State.ANSWERED, unit, by);
    }

    Difficulty asked(UnitId by) {
        return heldBy(by).to(State.ASKED, unit, by);
    }

    Difficulty passed(UnitId by, UnitId to) {
        heldBy(by);
        if (to.equals(by) || to.equals(unit)) {
            throw new DifficultyRefused(BAD_UNIT);
        }
        return to(State.WAITING, to, by);
    }

    /// Back to whom it came from.
    ///
    /// @param before to whom it went back from a unit when it lay there last
    Difficulty returned(UnitId by, Function<UnitId, @Nullable UnitId> before) {
        heldBy(by);
        return from == null || from.equals(unit)
                ? to(State.RETURNED, unit, by)
                : to(State.WAITING, from, before.apply(from));
    }

    /// Whose it is says more; it goes back to who asked for it or returned it.
    Difficulty replied(Function<UnitId, @Nullable UnitId> before) {
        return switch (state) {
            case ASKED, RETURNED -> backToAsker(before);
            case WAITING, ANSWERED, RESOLVED, WITHDRAWN -> throw new DifficultyRefused(NOT_ASKED);
        };
    }

    Difficulty added() {
        return switch (state) {
            case WAITING -> this;
            case ASKED, RETURNED, ANSWERED, RESOLVED, WITHDRAWN ->
                    throw new DifficultyRefused(MOVED_ON);
        };
    }

    Difficulty resolved() {
        return switch (state) {
            case ANSWERED -> to(State.RESOLVED, null, from);
            case WAITING, ASKED, RETURNED, RESOLVED, WITHDRAWN ->
                    throw new DifficultyRefused(NOT_ANSWERED);
        };
    }

    /// The answer does not help, or does not any more.
    Difficulty reopened(Function<UnitId, @Nullable UnitId> before) {
        return switch (state) {
            case ANSWERED, RESOLVED -> backToAsker(before);
            case WAITING, ASKED, RETURNED, WITHDRAWN -> throw new DifficultyRefused(NOT_ANSWERED);
        };
    }

    Difficulty withdrawn() {
        return switch (state) {
            case WAITING, ASKED, RETURNED -> to(State.WITHDRAWN, null, null);
            case ANSWERED, RESOLVED, WITHDRAWN -> throw new DifficultyRefused(MOVED_ON);
        };
    }

    /// Goes on with another unit in place of the one that ended, be it whose it is or its holder.
    Difficulty succeeded(UnitId ended, UnitId to) {
        if (!state.isOpen()) {
            throw new DifficultyRefused(MOVED_ON);
        }
        var heir =
                new Difficulty(
                        id,
                        title,
                        unit.equals(ended) ? to : unit,
                        state,
                        ended.equals(holder) ? to : holder,
                        from,
                        steps,
                        readers);
        if (state == State.WAITING && heir.unit().equals(heir.holder())) {
            throw new DifficultyRefused(BAD_UNIT);
        }
        return heir;
    }

    private Difficulty backToAsker(Function<UnitId, @Nullable UnitId> before) {
        if (from == null) {
            throw new DifficultyRefused(MOVED_ON);
        }
        return to(State.WAITING, from, before.apply(from));
    }

    private Difficulty heldBy(UnitId by) {
        if (state != State.WAITING || !by.equals(holder)) {
            throw new DifficultyRefused(MOVED_ON);
        }
        return this;
    }

    private Difficulty to(State next, @Nullable UnitId with, @Nullable UnitId back) {
        return new Difficulty(id, title, unit, next, with, back, steps, readers);
    }
}
