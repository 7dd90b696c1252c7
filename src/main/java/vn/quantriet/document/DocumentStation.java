package vn.quantriet.document;

import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Station;

/// "Văn bản" in the side bar.
@Component
class DocumentStation implements Station {

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String name() {
        return "document.station";
    }

    @Override
    public String path() {
        return "/documents";
    }

    @Override
    public String icon() {
        return "file-text";
    }

    @Override
    public boolean opensTo(Viewer viewer) {
        return viewer.may(Permission.READ_DOCUMENTS);
    }
}
