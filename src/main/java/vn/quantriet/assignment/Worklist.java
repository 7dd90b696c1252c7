package vn.quantriet.assignment;

import static vn.quantriet.kernel.Permission.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.assignment.WorkFilter.View;
import vn.quantriet.calendar.DayOff;
import vn.quantriet.calendar.WorkingCalendar;
import vn.quantriet.document.Documents;
import vn.quantriet.file.FileId;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.notification.Absence;
import vn.quantriet.notification.Absences;
import vn.quantriet.organization.Units;
import vn.quantriet.plan.Plans;
import vn.quantriet.web.Paged;
import vn.quantriet.web.Paging;

/// What pages and other modules may read of assignments.
@Service
@Transactional(readOnly = true)
public class Worklist {

    private final WorkRepository work;
    private final StoryRepository stories;
    private final AssignmentRepository assignments;
    private final HandoverRepository handovers;
    private final WorkSight sight;
    private final Plans plans;
    private final Units units;
    private final Documents documents;
    private final WorkingCalendar calendar;
    private final EscalationRepository escalations;
    private final Absences absences;
    private final Clock clock;

    Worklist(
            WorkRepository work,
            StoryRepository stories,
            AssignmentRepository assignments,
            HandoverRepository handovers,
            WorkSight sight,
            Plans plans,
            Units units,
            Documents documents,
            WorkingCalendar calendar,
            EscalationRepository escalations,
            Absences absences,
            Clock clock) {
        this.work = work;
        this.stories = stories;
        this.assignments = assignments;
        this.handovers = handovers;
        this.sight = sight;
        this.plans = plans;
        this.units = units;
        this.documents = documents;
        this.calendar = calendar;
        this.escalations = escalations;
        this.absences = absences;
        this.clock = clock;
    }

    /// Turns that the viewer may see; those that open later are left out.
    public Paged<WorkLine> lines(WorkFilter filter, Viewer viewer, Paging paging) {
        return lines(filter, counts(filter, viewer), viewer, paging);
    }

    /// The same, when it was counted already.
    Paged<WorkLine> lines(WorkFilter filter, Map<View, Long> counts, Viewer viewer, Paging paging) {
        viewer.require(READ_ASSIGNMENTS);
        var total = counts.getOrDefault(filter.view(), 0L);
        return new Paged<>(work.lines(filter, viewer, today(), paging), total, paging);
    }

    /// The first of the viewer's unit's own turns, without counting the rest.
    List<WorkLine> firstOwn(View view, Viewer viewer) {
        viewer.require(READ_ASSIGNMENTS);
        return work.lines(WorkFilter.own(view), viewer, today(), Paging.first());
    }

    public Map<View, Long> counts(WorkFilter filter, Viewer viewer) {
        viewer.require(READ_ASSIGNMENTS);
        return work.counts(filter, viewer, today());
    }

    /// What has waited longest for the viewer's verdict.
    public List<WorkLine> judgeable(Viewer viewer) {
        return viewer.may(ACCEPT_ASSIGNMENTS)
                ? work.judgeable(viewer, today(), Paging.first())
                : List.of();
    }

    /// All that waits for the viewer's verdict, the longest first.
    Paged<WorkLine> judgeable(Viewer viewer, Paging paging) {
        viewer.require(ACCEPT_ASSIGNMENTS);
        return new Paged<>(
                work.judgeable(viewer, today(), paging), work.countJudgeable(viewer), paging);
    }

    public List<WorkLine> postponementsAsked(Viewer viewer) {
        return viewer.may(ACCEPT_ASSIGNMENTS)
                ? work.postponementsAsked(viewer, today())
                : List.of();
    }

    /// How much waits for a decision of the viewer.
    int decisions(Viewer viewer) {
        return viewer.may(ACCEPT_ASSIGNMENTS)
                ? work.countJudgeable(viewer) + work.postponementsAsked(viewer, today()).size()
                : 0;
    }

    /// What was laid on the viewer personally.
    public List<WorkLine> mine(Viewer viewer) {
        return work.mine(viewer, today());
    }

    /// Work of those for whom the viewer stands in today.
    public List<Deputised> deputised(Viewer viewer) {
        return absences.deputised(viewer).stream()
                .map(absence -> deputised(absence, viewer))
                .filter(each -> !each.lines().isEmpty() || each.hidden() > 0)
                .toList();
    }

    private Deputised deputised(Absence absence, Viewer viewer) {
        var all = work.openOf(absence.member(), today());
        var seen =
                all.stream()
                        .filter(line -> viewer.may(READ_ASSIGNMENTS, units.path(line.unit())))
                        .toList();
        return new Deputised(absence.memberName(), absence.until(), seen, all.size() - seen.size());
    }

    /// Whether anything is or was laid on the viewer personally.
    boolean hasMine(Viewer viewer) {
        return work.hasMine(viewer);
    }

    /// How much of what was laid on the viewer personally is late or due soon.
    int urgentOfMine(Viewer viewer) {
        return work.countUrgentOfMine(viewer, today());
    }

    public List<WorkLine> find(String words, Viewer viewer, int limit) {
        return viewer.may(READ_ASSIGNMENTS) && !words.isBlank()
                ? work.find(words, viewer, today(), limit)
                : List.of();
    }

    /// Where the open turns went that the assignment had; itself while nobody took over.
    public AssignmentId whereIs(AssignmentId id, @Nullable OccurrenceId wanted) {
        return wanted == null
                ? stories.turns(id).isEmpty() ? handovers.next(id).orElse(id) : id
                : handovers.assignmentOf(wanted).orElse(id);
    }

    /// Everything about one assignment, with one of its turns opened: the one asked for, or the first with something to do.
    public WorkPage page(AssignmentId id, @Nullable OccurrenceId wanted, Viewer viewer) {
        var turns = stories.turns(id);
        var line = opened(turns, wanted).orElseThrow(() -> new NotFound(id));
        var turn = sight.seen(line.id(), viewer);
        var assignment = assignments.find(id).orElseThrow(() -> new NotFound(id));
        boolean mayJudge = WorkSight.mayJudge(turn, viewer);
        return new WorkPage(
                assignment,
                units.name(assignment.unit()),
                units.name(assignment.assigner()),
                turns,
                line,
                dayOff(line),
                papers(line.id(), viewer),
                escalations.of(line.id()),
                stories.evidence(line.id()),
                stories.story(assignment, line.id()),
                stories.asked(line.id()).orElse(null),
                plans.below(assignment.item(), viewer),
                WorkSight.mayWork(turn, viewer),
                mayJudge,
                mayJudge && !isSubmittedBy(turn, viewer),
                turn.isOf(viewer),
                viewer.may(ACCEPT_ASSIGNMENTS) && assignment.assigner().equals(viewer.unit()),
                mayJudge && assignment.isCalledFor() && line.due() != null,
                mayReadPlan(assignment.assigner(), viewer));
    }

    private @Nullable DayOff dayOff(TurnLine line) {
        var due = line.isMovedByCalendar() ? line.planned() : line.due();
        return due == null || !line.state().isOpen() ? null : calendar.days().off(due).orElse(null);
    }

    /// Those that the viewer may not read are passed over.
    private List<GuidingPaper> papers(OccurrenceId turn, Viewer viewer) {
        return stories.papers(turn).stream()
                .flatMap(paper -> documents.find(paper, viewer).stream())
                .map(line -> new GuidingPaper(line.heading(), line.page()))
                .toList();
    }

    /// Work that waits for a day which the viewer may set, what was laid first at the top.
    public Paged<WorkLine> waitingForDay(Viewer viewer, Paging paging) {
        viewer.require(ACCEPT_ASSIGNMENTS);
        return new Paged<>(
                work.waitingForDay(viewer, today(), paging),
                work.countWaitingForDay(viewer),
                paging);
    }

    private Optional<TurnLine> opened(List<TurnLine> turns, @Nullable OccurrenceId wanted) {
        if (wanted != null) {
            return turns.stream().filter(turn -> turn.id().equals(wanted)).findFirst();
        }
        return turns.stream()
                .filter(turn -> turn.state().isOpen() || turn.state() == State.SUBMITTED)
                .findFirst()
                .or(() -> turns.isEmpty() ? Optional.empty() : Optional.of(turns.getLast()));
    }

    private static boolean isSubmittedBy(Occurrence turn, Viewer viewer) {
        return turn.progress() instanceof Occurrence.Progress.Submitted(_, var by)
                && by.equals(viewer.account());
    }

    /// The file behind a piece of evidence, if the viewer sees the work.
    public FileId file(EvidenceId id, Viewer viewer) {
        var kept = stories.file(id).orElseThrow(() -> new NotFound(id));
        sight.seen(kept.occurrence(), viewer);
        return kept.file();
    }

    private boolean mayReadPlan(UnitId of, Viewer viewer) {
        try {
            return viewer.may(READ_PLANS, units.path(of));
        } catch (NotFound _) {
            return false;
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
