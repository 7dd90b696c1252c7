package vn.quantriet.plan.responsibility;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.organization.PositionTitle;

/// Which units, or holders of positions in them, printed words mean: known, one of several, or not known, which asks.
public sealed interface Resolution {

    /// Why the units are known. The name, in lower case, ends a message key.
    enum Why {
        /// All units of a kind: "các chi bộ trực thuộc".
        GROUP,
        /// A committee stands for its unit: "Ban Chấp hành Đảng bộ".
        COMMITTEE,
        /// A unit called by its name.
        NAMED,
        /// Whoever holds a position there: "Bí thư Đảng ủy", "Trưởng Ban Tuyên giáo".
        HOLDER,
        /// Several of these in one phrase.
        SEVERAL,
        /// The office said so before, for the same words.
        REMEMBERED
    }

    /// Why the units are not known. The name, in lower case, ends a message key.
    enum Reason {
        /// No unit of the tree is called so.
        UNKNOWN,
        /// Persons or heads of administrative units, who are no units of the tree.
        PEOPLE,
        /// A superior unit: work is laid on oneself and downward only.
        ABOVE,
        /// There is no unit of this kind below.
        NONE_SUCH
    }

    /// One unit meant, or whoever holds a position in it.
    record Meant(UnitId unit, @Nullable PositionTitle holder) {}

    /// What is meant; never empty.
    record Resolved(List<Meant> meant, Why why) implements Resolution {

        public Resolved {
            meant = List.copyOf(new LinkedHashSet<>(meant));
        }

        static Resolved units(Collection<UnitId> units, Why why) {
            return holders(units, null, why);
        }

        static Resolved holders(Collection<UnitId> units, @Nullable PositionTitle holder, Why why) {
            return new Resolved(units.stream().map(unit -> new Meant(unit, holder)).toList(), why);
        }

        /// The units behind it, each once.
        public List<UnitId> units() {
            return meant.stream().map(Meant::unit).distinct().toList();
        }
    }

    /// One of these, most probably.
    record Ambiguous(List<UnitId> candidates) implements Resolution {

        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /// Asks.
    ///
    /// @param known the units behind the other words of the phrase
    record Unresolved(Reason reason, List<UnitId> known) implements Resolution {

        public Unresolved {
            known = List.copyOf(known);
        }

        static Unresolved because(Reason reason) {
            return new Unresolved(reason, List.of());
        }
    }

    /// The units to begin with: those meant, or those among which the office will choose.
    default List<UnitId> suggested() {
        return switch (this) {
            case Resolved resolved -> resolved.units();
            case Ambiguous ambiguous -> ambiguous.candidates();
            case Unresolved unresolved -> unresolved.known();
        };
    }
}
