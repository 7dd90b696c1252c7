package vn.quantriet.draft;

import java.util.List;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.DocumentType;

/// A draft to begin.
///
/// @param sections take the place of those of the template of its type that have their heading, or come behind them
/// @param appendix with a title in its first line; empty for none
/// @param answers the papers of the register that it answers
/// @param origin address of the page of the thing that it came from; empty for none
/// @param originName how that thing is called
public record NewDraft(
        DraftId id,
        DocumentType type,
        String title,
        List<Section> sections,
        String appendix,
        List<DocumentId> answers,
        String origin,
        String originName) {

    public NewDraft {
        sections = List.copyOf(sections);
        answers = List.copyOf(answers);
        if (!origin.isEmpty() && !origin.matches("/[^/\\\\].*")) {
            throw new IllegalArgumentException("not an address within: " + origin);
        }
    }

    /// From the template of the type alone.
    public static NewDraft of(
            DraftId id, DocumentType type, String title, List<DocumentId> answers) {
        return new NewDraft(id, type, title, List.of(), "", answers, "", "");
    }
}
