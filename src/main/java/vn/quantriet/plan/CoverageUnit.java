package vn.quantriet.plan;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.organization.UnitKind;

/// A unit to which a plan handed work, and its answer.
///
/// @param kind nothing when the unit ended
/// @param received when the plan first handed something to it
/// @param answered when it first approved a plan of its own that carries something out; nothing yet
/// @param days from the one to the other, or to today
/// @param items handed to it as lead
/// @param covered those for which it has an item of its own that somebody leads
/// @param ownerless those for which it has an item that nobody leads
/// @param plan its own plan, a draft too; nothing when it has none
/// @param further shares that it and those below it handed on
/// @param furtherCovered those for which there is an item that somebody leads
/// @param active when it last did something about it; nothing since receipt
public record CoverageUnit(
        UnitId unit,
        String name,
        @Nullable UnitKind kind,
        Instant received,
        @Nullable Instant answered,
        long days,
        int items,
        int covered,
        int ownerless,
        @Nullable PlanId plan,
        int further,
        int furtherCovered,
        @Nullable Instant active) {

    /// Nothing done at all first, then without a plan, then by what is missing and how long it took.
    static final Comparator<CoverageUnit> WORST_FIRST =
            Comparator.comparing(CoverageUnit::isIdle, Comparator.reverseOrder())
                    .thenComparing(unit -> unit.answered() != null)
                    .thenComparing(CoverageUnit::missing, Comparator.reverseOrder())
                    .thenComparing(CoverageUnit::days, Comparator.reverseOrder())
                    .thenComparing(CoverageUnit::name);

    /// Items for which the unit has none of its own, not even without somebody who leads it.
    public int missing() {
        return items - covered - ownerless;
    }

    public boolean isIdle() {
        return active == null;
    }

    public boolean hasEnded() {
        return kind == null;
    }

    CoverageUnit active(@Nullable Instant last) {
        var latest = active == null || last != null && last.isAfter(active) ? last : active;
        return new CoverageUnit(
                unit,
                name,
                kind,
                received,
                answered,
                days,
                items,
                covered,
                ownerless,
                plan,
                further,
                furtherCovered,
                latest);
    }

    CoverageUnit named(String lastName) {
        return new CoverageUnit(
                unit,
                lastName,
                kind,
                received,
                answered,
                days,
                items,
                covered,
                ownerless,
                plan,
                further,
                furtherCovered,
                active);
    }
}
