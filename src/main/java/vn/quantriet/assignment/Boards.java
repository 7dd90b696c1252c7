package vn.quantriet.assignment;

import static vn.quantriet.kernel.Permission.READ_ASSIGNMENTS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.assignment.WorkFilter.View;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Declined;
import vn.quantriet.web.Paged;
import vn.quantriet.web.Paging;

/// The same turns as the list shows, as a board, on the line of time, or written down to be taken along.
@Service
@Transactional
public class Boards {

    private static final List<View> COLUMNS =
            List.of(View.NOT_STARTED, View.IN_PROGRESS, View.SUBMITTED, View.ACCEPTED);
    private static final Paging CARDS = new Paging(1, 20);
    private static final int AT_ONCE = 200;

    private final Worklist worklist;
    private final BoardRepository boards;
    private final Settings settings;
    private final Audit audit;
    private final Clock clock;

    Boards(Worklist worklist, BoardRepository boards, Settings settings, Audit audit, Clock clock) {
        this.worklist = worklist;
        this.boards = boards;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /// A column for each state, whatever view the filter names.
    @Transactional(readOnly = true)
    public List<BoardColumn> columns(WorkFilter filter, Viewer viewer) {
        var counts = worklist.counts(filter, viewer);
        return COLUMNS.stream()
                .map(view -> {
                    var lines = worklist.lines(filter.with(view), counts, viewer, CARDS);
                    return new BoardColumn(view, lines.lines(), lines.total());
                })
                .toList();
    }

    /// One page of the list in time.
    @Transactional(readOnly = true)
    public Timeline timeline(Paged<WorkLine> lines) {
        var today = LocalDate.now(clock);
        var progress =
                boards.progress(lines.lines().stream().map(WorkLine::occurrence).toList(), today);
        return Timeline.of(
                lines.lines().stream()
                        .map(line ->
                                span(
                                        line,
                                        progress.getOrDefault(
                                                line.occurrence(), BoardRepository.Progress.NONE)))
                        .toList(),
                today);
    }

    private static WorkSpan span(WorkLine line, BoardRepository.Progress progress) {
        return new WorkSpan(line, progress.percent(), progress.below(), progress.belowDone());
    }

    /// What turns are about, as far as the viewer sees them.
    @Transactional(readOnly = true)
    Map<OccurrenceId, String> titles(List<OccurrenceId> turns, Viewer viewer) {
        return boards.titles(turns, viewer);
    }

    /// The same for whole assignments.
    @Transactional(readOnly = true)
    Map<AssignmentId, String> titlesOf(List<AssignmentId> work, Viewer viewer) {
        return boards.titlesOf(work, viewer);
    }

    /// All that the filter shows, to be written into a file; what it was taken for is kept in the log, since people are named in it.
    public List<WorkSpan> export(
            WorkFilter filter, ExportFormat format, String purpose, Viewer viewer) {
        viewer.require(READ_ASSIGNMENTS);
        if (purpose.isBlank() || purpose.length() > 300) {
            throw new Declined(HttpStatus.UNPROCESSABLE_CONTENT, "assignment.export.no_purpose");
        }
        var counts = worklist.counts(filter, viewer);
        long total = counts.getOrDefault(filter.view(), 0L);
        int most = settings.get(format.rows());
        if (total > most) {
            throw new Declined(
                    HttpStatus.UNPROCESSABLE_CONTENT, "assignment.export.too_long", total, most);
        }
        var lines = new ArrayList<WorkSpan>();
        for (int page = 1; lines.size() < total; page++) {
            var part = worklist.lines(filter, counts, viewer, new Paging(page, AT_ONCE));
            if (part.isEmpty()) {
                break;
            }
            lines.addAll(timeline(part).spans());
        }
        audit.record(
                Audit.Entry.of("assignment.exported", "unit:" + viewer.unit())
                        .purpose(purpose.strip())
                        .detail(format + ", " + lines.size()));
        return lines;
    }

    /// In which form a list is taken along.
    public enum ExportFormat {
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        PDF("application/pdf");

        private final String mediaType;

        ExportFormat(String mediaType) {
            this.mediaType = mediaType;
        }

        String mediaType() {
            return mediaType;
        }

        String ending() {
            return name().toLowerCase(Locale.ROOT);
        }

        Setting rows() {
            return this == XLSX ? Setting.SHEET_ROWS : Setting.PRINT_ROWS;
        }
    }
}
