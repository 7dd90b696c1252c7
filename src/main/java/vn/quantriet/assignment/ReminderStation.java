package vn.quantriet.assignment;

import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Station;

/// The rule for reminders in the side bar of the administrator at the top.
@Component
class ReminderStation implements Station {

    @Override
    public int order() {
        return 97;
    }

    @Override
    public String name() {
        return "assignment.rule.station";
    }

    @Override
    public String path() {
        return "/reminder-rule";
    }

    @Override
    public String icon() {
        return "bell-ringing";
    }

    @Override
    public boolean opensTo(Viewer viewer) {
        return Escalations.mayKeepRule(viewer);
    }
}
