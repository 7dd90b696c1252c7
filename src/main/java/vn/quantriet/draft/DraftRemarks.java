package vn.quantriet.draft;

import java.util.List;
import java.util.Locale;
import vn.quantriet.document.DocumentType;
import vn.quantriet.kernel.Viewer;

/// What a later module finds in the text of a draft, as the five specifics of its items. It only remarks; nothing is blocked.
public interface DraftRemarks {

    /// @param text the paper as it would be printed, the parts one below the other
    List<Remark> of(DocumentType type, String text, Viewer viewer);

    /// One finding.
    ///
    /// @param messageKey of the sentence
    /// @param passage the words it is about, as they stand in the text; empty for the whole
    record Remark(String messageKey, List<String> arguments, Weight weight, String passage) {

        public Remark {
            arguments = List.copyOf(arguments);
        }
    }

    /// How much it matters. `BLOCKS` is for the parts without which there is no paper, and is only this module's own.
    enum Weight {
        HINT,
        WARNING,
        BLOCKS;

        /// The end of its CSS classes.
        public String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
