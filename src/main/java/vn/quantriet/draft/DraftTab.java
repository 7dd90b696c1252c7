package vn.quantriet.draft;

import org.springframework.stereotype.Component;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.DocumentTab;
import vn.quantriet.kernel.Viewer;

/// The drafts that answer a document, or the one that it was, beside it.
@Component
class DraftTab implements DocumentTab {

    @Override
    public int order() {
        return 27;
    }

    @Override
    public String name() {
        return "draft.station";
    }

    @Override
    public String path(DocumentId document) {
        return document.page() + "/drafts";
    }

    @Override
    public boolean opensTo(Viewer viewer) {
        return DraftSight.reads(viewer);
    }
}
