package vn.quantriet.report;

import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Station;

/// "Báo cáo" in the side bar.
@Component
class ReportStation implements Station {

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String name() {
        return "report.station";
    }

    @Override
    public String path() {
        return "/figures";
    }

    @Override
    public String icon() {
        return "report-analytics";
    }

    @Override
    public boolean opensTo(Viewer viewer) {
        return viewer.may(Permission.READ_REPORTS);
    }
}
