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
/// @param whole it says all itself: of the template nothing is taken
/// @param recipients of a whole one, one a line
public record NewDraft(
        DraftId id,
        DocumentType type,
        String title,
        List<Section> sections,
        String appendix,
        List<DocumentId> answers,
        String origin,
        String originName,
        boolean whole,
        String recipients) {

    public NewDraft {
        sections = List.copyOf(sections);
        answers = List.copyOf(answers);
        if (!origin.isEmpty() && !origin.matches("/[^/\\\\].*")) {
            throw new IllegalArgumentException("not an address within: " + origin);
        }
    }

    public NewDraft(
            DraftId id,
            DocumentType type,
            String title,
            List<Section> sections,
            String appendix,
            List<DocumentId> answers,
            String origin,
            String originName) {
        this(id, type, title, sections, appendix, answers, origin, originName, false, "");
    }

    /// One that says all itself.
    public static NewDraft whole(
            DraftId id,
            DocumentType type,
            String title,
            List<Section> sections,
            String recipients,
            String appendix,
            String origin,
            String originName) {
        return new NewDraft(
                id,
                type,
                title,
                sections,
                appendix,
                List.of(),
                origin,
                originName,
                true,
                recipients);
    }

    /// From the template of the type alone.
    public static NewDraft of(
            DraftId id, DocumentType type, String title, List<DocumentId> answers) {
        return new NewDraft(id, type, title, List.of(), "", answers, "", "");
    }
}
