package vn.quantriet.difficulty;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;

/// Which difficulties a list shows.
///
/// @param kind code of a kind; empty for all
/// @param source code of a kind of source; empty for all
/// @param about only those about this thing
/// @param unit only those of this unit and of those below it
/// @param overdue only those whose answer is late
public record DifficultyFilter(
        Place place,
        View view,
        String kind,
        String source,
        @Nullable About about,
        @Nullable UnitId unit,
        boolean overdue,
        String words) {

    /// Whose they are.
    public enum Place {
        /// They lie with the viewer's unit.
        HERE,
        /// The viewer's unit raised them, or took them over.
        OURS,
        /// Of units below, and what came here from elsewhere.
        BELOW,
        /// Whatever the viewer may see.
        SEEN
    }

    /// Where they stand.
    public enum View {
        OPEN,
        WAITING,
        ASKED,
        RETURNED,
        ANSWERED,
        RESOLVED,
        WITHDRAWN,
        ALL
    }

    /// Says why nothing is listed: nothing is there, or nothing fits.
    public String emptyKey() {
        boolean narrowed =
                !kind.isEmpty()
                        || !source.isEmpty()
                        || about != null
                        || unit != null
                        || overdue
                        || !words.isEmpty()
                        || place == Place.SEEN;
        if (narrowed || view != View.OPEN && view != View.ALL) {
            return "difficulty.empty.any";
        }
        return "difficulty.empty."
                + (view == View.ALL ? "all" : place.name().toLowerCase(Locale.ROOT));
    }

    static DifficultyFilter of(Place place, View view) {
        return new DifficultyFilter(place, view, "", "", null, null, false, "");
    }

    static DifficultyFilter of(About about) {
        return new DifficultyFilter(Place.SEEN, View.ALL, "", "", about, null, false, "");
    }

    /// The list of all about one thing.
    static String about(String about) {
        return "/difficulties?place=SEEN&view=ALL&about=" + about;
    }

    /// The same unit and days as figures of a report name them.
    static String of(UnitId unit) {
        return "/difficulties?place=SEEN&view=ALL&unit=" + unit;
    }
}
