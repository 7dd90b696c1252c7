package vn.quantriet.access;

import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Station;

/// "Quản trị" in the side bar.
@Component
class AccessStation implements Station {

    @Override
    public int order() {
        return 110;
    }

    @Override
    public String name() {
        return "access.station";
    }

    @Override
    public String path() {
        return "/accounts";
    }

    @Override
    public String icon() {
        return "settings";
    }

    @Override
    public boolean opensTo(Viewer viewer) {
        return viewer.may(Permission.MANAGE_ACCOUNTS);
    }
}
