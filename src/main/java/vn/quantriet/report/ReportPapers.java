package vn.quantriet.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.draft.DraftDesk;
import vn.quantriet.draft.DraftId;
import vn.quantriet.draft.DraftLine;
import vn.quantriet.draft.Drafts;
import vn.quantriet.draft.form.FormRules;
import vn.quantriet.draft.form.PaperFormat;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;

/// Makes papers of reports. There is one way of issuing papers: a report becomes a draft of its unit, which is signed, numbered and issued
/// like any other; until then what is printed of it bears the mark of a draft.
@Service
@Transactional
public class ReportPapers {

    private final PaperRepository papers;
    private final ReportSight sight;
    private final Reports reports;
    private final Drafts drafts;
    private final DraftDesk desk;
    private final FormRules rules;
    private final Audit audit;
    private final Clock clock;

    ReportPapers(
            PaperRepository papers,
            ReportSight sight,
            Reports reports,
            Drafts drafts,
            DraftDesk desk,
            FormRules rules,
            Audit audit,
            Clock clock) {
        this.papers = papers;
        this.sight = sight;
        this.reports = reports;
        this.drafts = drafts;
        this.desk = desk;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /// The last paper of a report as its page shows it.
    ///
    /// @param draft where it stands, for those who draft or sign at its unit
    /// @param changed the report says otherwise since it was made
    /// @param mayMake the viewer may make another
    public record Shown(
            @Nullable PaperLine paper,
            @Nullable DraftLine draft,
            boolean changed,
            boolean mayMake) {}

    @Transactional(readOnly = true)
    public Shown of(ReportPage report, Viewer viewer) {
        var paper = last(report.id()).orElse(null);
        boolean own = viewer.unit().equals(report.owed().unit());
        boolean changed = paper != null && !paper.digest().equals(new ReportPaper(report).digest());
        boolean may =
                own
                        && viewer.may(Permission.WRITE_REPORTS)
                        && viewer.may(Permission.DRAFT_DOCUMENTS)
                        && report.missing().isEmpty()
                        && (paper == null || changed);
        return new Shown(
                paper,
                paper != null && own && viewer.may(Permission.DRAFT_DOCUMENTS)
                        ? drafts.line(paper.draft(), viewer)
                        : null,
                changed,
                may);
    }

    /// The one made last; a draft that was given up is none.
    private Optional<PaperLine> last(ReportId report) {
        return papers.of(report).stream()
                .filter(paper -> !drafts.isDiscarded(paper.draft()))
                .findFirst();
    }

    /// Makes a draft of the report as it is now. Of a report that says the same as its last paper no other is made.
    public DraftId make(DraftId draft, ReportId id, Reports.Names names, Viewer viewer) {
        viewer.require(Permission.DRAFT_DOCUMENTS);
        sight.written(id, viewer);
        var report = reports.page(id, names, viewer);
        if (!report.missing().isEmpty()) {
            throw new ReportRefused(ReportRefused.Reason.NOT_STATED, report.missing().size());
        }
        var paper = new ReportPaper(report);
        var same = last(id).filter(made -> made.digest().equals(paper.digest()));
        if (same.isPresent()) {
            return same.get().draft();
        }
        drafts.begin(paper.draft(draft), viewer);
        if (papers.add(draft, id, paper.digest(), Deed.by(viewer, clock.instant()))) {
            audit.record(Audit.Entry.of("report.paper_made", "report:" + id));
        }
        return draft;
    }

    /// The paper as it was issued, or the report with the mark of a draft and a blank for its number.
    public byte[] print(ReportPage report, PaperFormat format) {
        return issued(report.id())
                .map(printed -> format.write(printed.paper(), printed.rule()))
                .orElseGet(() -> sketch(report, format));
    }

    private Optional<DraftDesk.Printed> issued(ReportId report) {
        return papers.of(report).stream()
                .filter(PaperLine::isIssued)
                .findFirst()
                .flatMap(paper -> desk.issued(paper.draft()));
    }

    private byte[] sketch(ReportPage report, PaperFormat format) {
        var fresh = new ReportPaper(report).draft(DraftId.next());
        return format.write(
                drafts.sketch(fresh, report.owed().unit()), rules.on(LocalDate.now(clock)));
    }
}
