package vn.quantriet.search;

import java.util.List;
import vn.quantriet.kernel.Viewer;

/// A kind of thing that the search box finds. Each module contributes a bean for what it holds.
public interface Findable {

    /// Message key of the kind, as for "Văn bản".
    String kind();

    /// Where its group stands among the others.
    int order();

    /// The address of a list of such things that can be filtered, to which the words are added; empty for none.
    default String list() {
        return "";
    }

    /// Whether what it finds comes with the best first. Otherwise more is asked for than shown, and whole words are put before parts.
    default boolean isRanked() {
        return false;
    }

    /// What the words find and the viewer may see, the most recent first. Words come as typed; fold them to be accent-blind.
    List<Found> find(String words, Viewer viewer, int limit);
}
