package vn.quantriet.portal;

import org.springframework.stereotype.Component;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.DocumentLine;
import vn.quantriet.document.DocumentTab;
import vn.quantriet.document.ReadingState;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;

/// "Công bố" beside a document of one's own register.
@Component
class PublicationTab implements DocumentTab {

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String name() {
        return "portal.station";
    }

    @Override
    public String path(DocumentId document) {
        return document.page() + "/publication";
    }

    @Override
    public boolean opensTo(Viewer viewer) {
        return viewer.may(Permission.PUBLISH_DOCUMENTS);
    }

    @Override
    public boolean opensTo(DocumentLine document, Viewer viewer) {
        return opensTo(viewer)
                && document.unit().equals(viewer.unit())
                && document.state() != ReadingState.SECRET;
    }
}
