package vn.quantriet.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.DocumentType;
import vn.quantriet.extraction.Passage;
import vn.quantriet.web.Page;

/// A paper by which an item was added or changed while its plan ran.
///
/// @param heading its number, or its title while no number is known
public record ItemSource(
        PlanItemId item,
        DocumentId document,
        @Nullable DocumentType type,
        String heading,
        @Nullable LocalDate issuedOn,
        Passage passage,
        String by,
        Instant at) {

    /// "Kết luận"; "Văn bản" while its type is not known.
    public String typeName(Page page) {
        return page.t(type == null ? "plan.origin.paper" : type.messageKey());
    }

    /// The paper with the passage highlighted.
    public String path() {
        return "/documents/" + document + "?passage=" + passage;
    }
}
