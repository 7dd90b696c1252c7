package vn.quantriet.extraction;

import java.util.List;
import vn.quantriet.document.DocumentId;
import vn.quantriet.kernel.Deadline;

/// Work that a document asks for, as a person confirmed it.
///
/// @param path where it stands in the outline, as in `II.1.a`
/// @param leads who leads it, as printed or corrected; not yet units of the tree
/// @param order place among the proposals of its document, from 0
public record ConfirmedProposal(
        ProposalId id,
        DocumentId document,
        String path,
        String title,
        String content,
        List<String> leads,
        List<String> coordinators,
        Deadline deadline,
        List<String> quantities,
        Passage passage,
        int order) {

    public ConfirmedProposal {
        leads = List.copyOf(leads);
        coordinators = List.copyOf(coordinators);
        quantities = List.copyOf(quantities);
    }

    /// The page of the document with the passage highlighted.
    public String source() {
        return "/documents/" + document + "?passage=" + passage;
    }
}
