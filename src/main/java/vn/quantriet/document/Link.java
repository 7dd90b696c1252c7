package vn.quantriet.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One paper names another, as far as the viewer sees both.
///
/// @param candidates papers that may be meant, the best first; none when it stands in no register within sight
/// @param agreement how surely the first of them is meant
public record Link(
        Citation citation,
        DocumentLine from,
        List<DocumentLine> candidates,
        PaperName.Agreement agreement) {

    /// The paper that is named, if it is there.
    public @Nullable DocumentLine to() {
        return candidates.isEmpty() ? null : candidates.getFirst();
    }

    public boolean isSure() {
        return agreement == PaperName.Agreement.SURE;
    }

    public Relation relation() {
        return citation.relation();
    }
}
