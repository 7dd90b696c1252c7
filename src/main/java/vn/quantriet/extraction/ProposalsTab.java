package vn.quantriet.extraction;

import org.springframework.stereotype.Component;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.DocumentTab;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;

/// "Nhiệm vụ" on the page of a document: what it asks for, as far as it was reviewed.
@Component
class ProposalsTab implements DocumentTab {

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String name() {
        return "extraction.document_tab";
    }

    @Override
    public String path(DocumentId document) {
        return "/documents/" + document + "/proposals";
    }

    @Override
    public boolean opensTo(Viewer viewer) {
        return viewer.may(Permission.READ_DOCUMENTS);
    }
}
