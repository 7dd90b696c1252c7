package vn.quantriet.report;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.HomeSection;
import vn.quantriet.web.WaitingLine;

/// On the home page: reports that the unit owes, and reports that wait for the viewer's verdict.
@Component
class ReportHome implements HomeSection {

    private final Rounds rounds;

    ReportHome(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<WaitingLine> waiting(Viewer viewer) {
        var lines = new ArrayList<WaitingLine>();
        if (viewer.may(Permission.WRITE_REPORTS)) {
            rounds.owedAbove(viewer).stream().map(ReportHome::write).forEach(lines::add);
        }
        rounds.submitted(viewer).stream().map(ReportHome::judge).forEach(lines::add);
        return lines;
    }

    private static WaitingLine write(OwedLine line) {
        return new WaitingLine(
                line.state() == ReportState.RETURNED
                        ? "report.waiting.returned"
                        : "report.waiting.write",
                line.title(),
                line.askerName(),
                line.report() == null ? "/reports" : line.path(),
                line.due(),
                false);
    }

    private static WaitingLine judge(OwedLine line) {
        return new WaitingLine(
                "report.waiting.judge",
                line.title(),
                line.unitName(),
                line.path(),
                line.due(),
                true);
    }
}
