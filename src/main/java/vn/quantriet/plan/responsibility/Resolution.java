package vn.quantriet.plan.responsibility;

import java.util.LinkedHashSet;
import java.util.List;
import vn.quantriet.kernel.UnitId;

/// Which units printed words mean: known, one of several, or not known, which asks.
public sealed interface Resolution {

    /// Why the units are known. The name, in lower case, ends a message key.
    enum Why {
        /// All units of a kind: "các chi bộ trực thuộc".
        GROUP,
        /// A committee stands for its unit: "Ban Chấp hành Đảng bộ".
        COMMITTEE,
        /// A unit called by its name.
        NAMED,
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

    /// The units meant; never empty.
    record Resolved(List<UnitId> units, Why why) implements Resolution {

        public Resolved {
            units = List.copyOf(new LinkedHashSet<>(units));
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
