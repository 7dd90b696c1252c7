package vn.quantriet.organization.web;

import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Station;

/// "Tổ chức" in the side bar.
@Component
class OrganizationStation implements Station {

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String name() {
        return "organization.station";
    }

    @Override
    public String path() {
        return "/units";
    }

    @Override
    public String icon() {
        return "sitemap";
    }

    @Override
    public boolean opensTo(Viewer viewer) {
        return true;
    }
}
