package vn.quantriet.assignment;

import static vn.quantriet.assignment.AssignmentRefused.Reason.*;
import static vn.quantriet.kernel.Permission.ACCEPT_ASSIGNMENTS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;

/// What a superior does with the work of others: accepts, returns, grants, urges. Never with one's own.
@Service
@Transactional
public class Acceptances {

    private final AssignmentRepository assignments;
    private final FactRepository facts;
    private final HandoverRepository handovers;
    private final EvidenceDesk papers;
    private final WorkSight sight;
    private final Herald herald;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Acceptances(
            AssignmentRepository assignments,
            FactRepository facts,
            HandoverRepository handovers,
            EvidenceDesk papers,
            WorkSight sight,
            Herald herald,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assignments = assignments;
        this.facts = facts;
        this.handovers = handovers;
        this.papers = papers;
        this.sight = sight;
        this.herald = herald;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// Agrees with what was handed in, and closes the turn.
    ///
    /// @param submission that the viewer has seen
    public void accept(OccurrenceId of, SubmissionId submission, String note, Viewer viewer) {
        var turn = sight.judged(of, viewer);
        if (turn.isAcceptedBy(viewer, submission)) {
            return;
        }
        turn.requireJudgeable(submission, viewer);
        var deed = deed(viewer);
        facts.acceptance(of, submission, note.strip(), deed);
        record("assignment.accepted", turn);
        events.publishEvent(
                new AssignmentCompleted(
                        turn.assignment(), of, turn.unit(), turn.isOwn(), deed.at()));
        herald.accepted(turn, viewer);
    }

    /// Sends the work back with a reason; the unit goes on with it.
    public void giveBack(OccurrenceId of, SubmissionId submission, String reason, Viewer viewer) {
        var turn = sight.judged(of, viewer);
        turn.requireJudgeable(submission, viewer);
        facts.returned(of, submission, reasoned(reason), deed(viewer));
        record("assignment.returned", turn);
        herald.returned(turn, reason.strip(), viewer);
    }

    /// Grants the later day, or says why not.
    public void answer(PostponementId id, boolean granted, String note, Viewer viewer) {
        var of = facts.occurrenceOf(id).orElseThrow(() -> new NotFound(id));
        var turn = sight.judged(of, viewer);
        turn.requireNotDone();
        var asked =
                facts.openPostponement(of)
                        .filter(open -> open.id().equals(id))
                        .orElseThrow(() -> new AssignmentRefused(ALREADY_ANSWERED));
        facts.answer(id, granted, granted ? note.strip() : reasoned(note), deed(viewer));
        if (granted) {
            assignments.due(of, asked.wanted());
        }
        record(granted ? "postponement.granted" : "postponement.refused", turn);
        herald.postponementAnswered(turn, granted, viewer);
    }

    /// Says by when work is due that waited for a date.
    ///
    /// @param paper address of the registered document that brought it; may be empty
    public void setDue(
            OccurrenceId of, @Nullable LocalDate due, String words, String paper, Viewer viewer) {
        var turn = sight.judged(of, viewer);
        turn.requireOpen();
        if (due == null) {
            throw new AssignmentRefused(NO_DATE);
        }
        if (turn.due() != null) {
            throw new AssignmentRefused(CHANGED_MEANWHILE);
        }
        facts.guidance(of, due, words.strip(), papers.paper(paper, viewer), deed(viewer));
        assignments.due(of, due);
        record("assignment.dated", turn);
        herald.dated(turn, due, viewer);
    }

    /// Asks for one turn more of work that has no cycle of its own (đột xuất). Asking twice for one day asks once.
    ///
    /// @param of the turn from whose page it is asked
    public void call(
            OccurrenceId of, @Nullable LocalDate due, String words, String paper, Viewer viewer) {
        var turn = sight.judged(of, viewer);
        var work =
                assignments
                        .find(turn.assignment())
                        .filter(Assignment::isCalledFor)
                        .orElseThrow(() -> new NotFound(of));
        if (turn.progress() instanceof Occurrence.Progress.Withdrawn) {
            throw new AssignmentRefused(WITHDRAWN);
        }
        if (due == null) {
            throw new AssignmentRefused(NO_DATE);
        }
        var today = LocalDate.now(clock);
        if (due.isBefore(today)) {
            throw new AssignmentRefused(NOT_LATER);
        }
        var called = new OccurrenceId(AssignmentRepository.occurrenceId(work.id(), due));
        handovers.lock(work.id());
        if (assignments.find(called).isPresent()) {
            return;
        }
        assignments.add(Map.of(work.id(), List.of(new Turn(today, due))));
        var fresh = assignments.find(called).orElseThrow(() -> new NotFound(called));
        facts.guidance(called, due, words.strip(), papers.paper(paper, viewer), deed(viewer));
        record("assignment.called", fresh);
        herald.dated(fresh, due, viewer);
    }

    /// Reminds the unit in person (đôn đốc).
    public void urge(UUID id, OccurrenceId of, String words, Viewer viewer) {
        var turn = sight.judged(of, viewer);
        turn.requireOpen();
        if (facts.urged(id, of, turn.due(), words.strip(), deed(viewer))) {
            herald.urged(turn, words.strip(), viewer);
        }
    }

    /// Takes the whole assignment back; only who handed it out may.
    public void withdraw(AssignmentId id, String reason, Viewer viewer) {
        viewer.require(ACCEPT_ASSIGNMENTS);
        var assignment =
                assignments
                        .find(id)
                        .filter(work -> work.assigner().equals(viewer.unit()))
                        .orElseThrow(() -> new NotFound(id));
        handovers.lock(id);
        if (handovers.next(id).isPresent()) {
            throw new AssignmentRefused(HANDED_OVER);
        }
        if (facts.withdrawal(id, assignments.lockAll(id), reasoned(reason), deed(viewer))) {
            audit.record(Audit.Entry.of("assignment.withdrawn", "assignment:" + id));
            herald.withdrawn(assignment, reason.strip(), viewer);
        }
    }

    private void record(String deed, Occurrence turn) {
        audit.record(
                Audit.Entry.of(deed, "assignment:" + turn.assignment())
                        .detail("occurrence:" + turn.id()));
    }

    private static String reasoned(String reason) {
        if (reason.isBlank()) {
            throw new AssignmentRefused(NO_REASON);
        }
        return reason.strip();
    }

    private Deed deed(Viewer viewer) {
        return Deed.by(viewer, clock.instant());
    }
}
