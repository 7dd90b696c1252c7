package vn.quantriet.report;

import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Station;

/// "Báo cáo" in the side bar, with what the unit owes and what waits for the viewer's verdict.
@Component
class ReportStation implements Station {

    private final ReportHome home;

    ReportStation(ReportHome home) {
        this.home = home;
    }

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
        return "/reports";
    }

    @Override
    public String icon() {
        return "report-analytics";
    }

    @Override
    public boolean opensTo(Viewer viewer) {
        return viewer.may(Permission.READ_REPORTS);
    }

    @Override
    public int waiting(Viewer viewer) {
        return home.waiting(viewer).size();
    }
}
