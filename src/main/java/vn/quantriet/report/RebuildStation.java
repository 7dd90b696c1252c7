package vn.quantriet.report;

import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Station;

/// "Sổ số liệu" for administrators, who count it anew but read none of it.
@Component
class RebuildStation implements Station {

    @Override
    public int order() {
        return 118;
    }

    @Override
    public String name() {
        return "report.rebuilds";
    }

    @Override
    public String path() {
        return "/rebuilds";
    }

    @Override
    public String icon() {
        return "database";
    }

    @Override
    public boolean opensTo(Viewer viewer) {
        return viewer.may(Permission.REBUILD_FACTS) && viewer.isAtTheTop();
    }
}
