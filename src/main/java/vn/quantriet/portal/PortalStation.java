package vn.quantriet.portal;

import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Station;

/// "Công bố" in the side bar.
@Component
class PortalStation implements Station {

    @Override
    public int order() {
        return 95;
    }

    @Override
    public String name() {
        return "portal.station";
    }

    @Override
    public String path() {
        return "/publishing";
    }

    @Override
    public String icon() {
        return "external-link";
    }

    @Override
    public boolean opensTo(Viewer viewer) {
        return viewer.may(Permission.PUBLISH_DOCUMENTS);
    }
}
