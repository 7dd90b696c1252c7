package vn.quantriet.plan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.plan.overlap.WordDifference;

/// Two items that ask nearly the same, both of which the viewer sees (trùng lặp).
///
/// @param likeness in percent
/// @param judgement what somebody said of them as they read now; nothing while they wait
public record OverlapPair(
        Side one,
        Side other,
        int likeness,
        boolean sameLead,
        boolean sameTime,
        @Nullable Judgement judgement) {

    /// One of the two.
    ///
    /// @param source path of the passage in the paper; empty when it was typed
    /// @param pieces its content, cut where it differs from the other
    public record Side(
            PlanItemId item,
            int version,
            PlanId plan,
            String planTitle,
            UnitId unit,
            UnitPath path,
            String unitName,
            String label,
            String content,
            String leads,
            StoredDeadline deadline,
            String source,
            List<Piece> pieces) {

        public String page() {
            return "/plans/" + plan + "#item-" + item;
        }

        Side with(List<Piece> marked) {
            return new Side(
                    item, version, plan, planTitle, unit, path, unitName, label, content, leads,
                    deadline, source, marked);
        }
    }

    /// What a person decides. The name, in lower case, ends message keys.
    public enum Verdict {
        /// The same; one of them covers the other.
        COVERED,
        /// Not the same, for a reason.
        DISTINCT,
        /// Perhaps; to be looked at again.
        WATCHED,
        /// The superior told both units.
        TOLD,
        /// Waits again.
        REOPENED
    }

    /// @param covering the item that covers the other
    public record Judgement(
            Verdict verdict, @Nullable PlanItemId covering, String reason, String by, Instant at) {}

    /// The same with the words marked in which they differ.
    OverlapPair marked() {
        var difference = WordDifference.between(one.content(), other.content());
        return new OverlapPair(
                one.with(Piece.cut(one.content(), difference.one())),
                other.with(Piece.cut(other.content(), difference.other())),
                likeness,
                sameLead,
                sameTime,
                judgement);
    }

    public boolean isOfOneUnit() {
        return one.unit().equals(other.unit());
    }

    public boolean isOpen() {
        return judgement == null || judgement.verdict() == Verdict.REOPENED;
    }

    /// As PostgreSQL orders ids: by their bits, not by Java's signed numbers.
    static boolean isFirst(PlanItemId item, PlanItemId other) {
        int high =
                Long.compareUnsigned(
                        item.value().getMostSignificantBits(),
                        other.value().getMostSignificantBits());
        return high < 0
                || high == 0
                        && Long.compareUnsigned(
                                        item.value().getLeastSignificantBits(),
                                        other.value().getLeastSignificantBits())
                                < 0;
    }
}
