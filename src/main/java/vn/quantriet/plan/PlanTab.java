package vn.quantriet.plan;

import org.springframework.stereotype.Component;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.DocumentTab;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;

/// The plans that answer a document, beside it.
@Component
class PlanTab implements DocumentTab {

    @Override
    public int order() {
        return 25;
    }

    @Override
    public String name() {
        return "plan.plans";
    }

    @Override
    public String path(DocumentId document) {
        return "/plans?document=" + document;
    }

    @Override
    public String path(DocumentId document, String passage) {
        return path(document) + (passage.isEmpty() ? "" : "&passage=" + passage);
    }

    @Override
    public boolean opensTo(Viewer viewer) {
        return viewer.may(Permission.READ_PLANS);
    }

    @Override
    public boolean isNext() {
        return true;
    }
}
