package vn.quantriet.calendar;

import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Station;

/// The working calendar in the side bar of the administrator at the top.
@Component
class WorkingCalendarStation implements Station {

    @Override
    public int order() {
        return 96;
    }

    @Override
    public String name() {
        return "calendar.station";
    }

    @Override
    public String path() {
        return "/working-calendar";
    }

    @Override
    public String icon() {
        return "calendar";
    }

    @Override
    public boolean opensTo(Viewer viewer) {
        return WorkingCalendar.mayKeep(viewer);
    }
}
