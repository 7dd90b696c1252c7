package vn.quantriet.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A paper that another one names, with what the latter has to do with it (viện dẫn).
///
/// @param words as printed; empty when a person added it
/// @param passage where it stands in the text, nothing when a person added it
/// @param adder who added it; empty when it was read
/// @param target the paper that a person says is meant
/// @param settler who said which paper is meant, or that it is none of those there; empty while nobody did
public record Citation(
        UUID id,
        DocumentId from,
        PaperName name,
        Relation relation,
        String words,
        Paper.@Nullable Passage passage,
        String adder,
        @Nullable DocumentId target,
        String settler) {

    /// Whether a person said which paper is meant.
    public boolean isSettled() {
        return !settler.isEmpty();
    }

    /// Whether a person added it, instead of it being read from the text.
    public boolean isAdded() {
        return !adder.isEmpty();
    }

    /// What a reader found, before it is kept.
    ///
    /// @param start in code points of the text
    public record Read(PaperName name, Relation relation, String words, int start, int end) {

        boolean isSame(Citation kept) {
            return !kept.isAdded()
                    && name.key().equals(kept.name().key())
                    && name.type() == kept.name().type()
                    && (!name.key().isEmpty() || words.equals(kept.words()));
        }
    }
}
