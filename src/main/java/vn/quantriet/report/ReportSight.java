package vn.quantriet.report;

import static vn.quantriet.kernel.Permission.DIRECT_REPORTS;
import static vn.quantriet.kernel.Permission.READ_REPORTS;
import static vn.quantriet.kernel.Permission.WRITE_REPORTS;

import org.springframework.stereotype.Component;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;

/// Fetches reports through the viewer. A unit's own people see it always; who is above sees it once it was handed in, and not while the
/// unit goes on with it.
@Component
class ReportSight {

    private final ReportRepository reports;

    ReportSight(ReportRepository reports) {
        this.reports = reports;
    }

    ReportRow seen(ReportId id, Viewer viewer) {
        return reports.find(id)
                .filter(row -> sees(row, viewer))
                .orElseThrow(() -> new NotFound(id));
    }

    /// Held until the transaction ends, and of the viewer's own unit.
    ReportRow written(ReportId id, Viewer viewer) {
        reports.lock(id);
        return reports.find(id)
                .filter(row -> viewer.may(WRITE_REPORTS) && viewer.unit().equals(row.unit()))
                .orElseThrow(() -> new NotFound(id));
    }

    /// The same, and open for writing.
    ReportRow open(ReportId id, Viewer viewer) {
        var row = written(id, viewer);
        if (!row.state().isOpen()) {
            throw new ReportRefused(ReportRefused.Reason.NOT_OPEN);
        }
        return row;
    }

    /// Held until the transaction ends; only the unit that asked for it judges, from above.
    ReportRow judged(ReportId id, Viewer viewer) {
        reports.lock(id);
        return reports.find(id)
                .filter(row -> judges(row, viewer))
                .orElseThrow(() -> new NotFound(id));
    }

    static boolean judges(ReportRow row, Viewer viewer) {
        return viewer.may(DIRECT_REPORTS)
                && viewer.unit().equals(row.asker())
                && viewer.oversees(row.path());
    }

    private static boolean sees(ReportRow row, Viewer viewer) {
        return viewer.may(READ_REPORTS, row.path())
                && (viewer.unit().equals(row.unit()) || !row.state().isOpen());
    }
}
