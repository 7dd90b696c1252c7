package vn.quantriet.assignment;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.calendar.Dated;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;

/// Deadlines of work in calendars, until they are accepted.
@Component
class AssignmentDates implements Dated {

    private final DateRepository dates;

    AssignmentDates(DateRepository dates) {
        this.dates = dates;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> personal(Viewer viewer, LocalDate from, LocalDate to) {
        return dates.personal(viewer, from, to);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> ofUnit(Viewer viewer, LocalDate from, LocalDate to) {
        return viewer.may(Permission.READ_ASSIGNMENTS) ? dates.ofUnit(viewer, from, to) : List.of();
    }
}
