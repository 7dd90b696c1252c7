package vn.quantriet.exchange.edxml;

import org.springframework.stereotype.Component;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.DocumentTab;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;

/// A document's way to other systems.
@Component
class PackageTab implements DocumentTab {

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String name() {
        return "exchange.tab";
    }

    @Override
    public String path(DocumentId document) {
        return document.page() + "/package";
    }

    @Override
    public boolean opensTo(Viewer viewer) {
        return viewer.may(Permission.REGISTER_DOCUMENTS);
    }
}
