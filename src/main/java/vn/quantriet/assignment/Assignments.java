package vn.quantriet.assignment;

import static vn.quantriet.assignment.AssignmentRefused.Reason.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.plan.DecidedItem;

/// What a unit does with the work laid on it. Every deed carries an id made by whoever asks, so that sending it twice does it
/// once.
@Service
@Transactional
public class Assignments {

    private final AssignmentRepository assignments;
    private final FactRepository facts;
    private final WorkSight sight;
    private final Turns turns;
    private final Herald herald;
    private final Audit audit;
    private final Clock clock;

    Assignments(
            AssignmentRepository assignments,
            FactRepository facts,
            WorkSight sight,
            Turns turns,
            Herald herald,
            Audit audit,
            Clock clock) {
        this.assignments = assignments;
        this.facts = facts;
        this.sight = sight;
        this.turns = turns;
        this.herald = herald;
        this.audit = audit;
        this.clock = clock;
    }

    /// Lays the items on their units. Doing so twice changes nothing, and tells nobody twice.
    void assign(List<DecidedItem> items) {
        var fresh =
                items.stream()
                        .map(item ->
                                item.shares().stream()
                                        .map(share -> Assignment.of(item, share))
                                        .toList())
                        .flatMap(works -> assignments.add(works).stream())
                        .toList();
        turns.layDown(fresh);
        herald.assigned(fresh);
    }

    /// Says how far the work has come.
    ///
    /// @param percent from 0 to 100, if one can say
    public void report(
            UUID id, OccurrenceId of, String words, @Nullable Integer percent, Viewer viewer) {
        var turn = sight.workedOn(of, viewer);
        turn.requireOpen();
        if (words.isBlank()) {
            throw new AssignmentRefused(NO_WORDS);
        }
        if (percent != null && (percent < 0 || percent > 100)) {
            throw new AssignmentRefused(BAD_PERCENT);
        }
        facts.progress(id, turn.id(), words.strip(), percent, deed(viewer));
    }

    /// Whether the evidence may come in now; asked before a file is kept.
    ///
    /// @return false when it is there already
    boolean awaits(EvidenceId id, OccurrenceId of, Viewer viewer) {
        if (facts.has(id)) {
            return false;
        }
        sight.workedOn(of, viewer).requireOpen();
        return true;
    }

    /// Adds what shows the work.
    public void show(EvidenceId id, OccurrenceId of, Evidence evidence, Viewer viewer) {
        var turn = sight.workedOn(of, viewer);
        turn.requireOpen();
        if (evidence.happenedOn().isAfter(LocalDate.now(clock))) {
            throw new AssignmentRefused(NOT_YET);
        }
        facts.evidence(id, turn.id(), evidence, deed(viewer));
        audit.record(Audit.Entry.of("evidence.submitted", "assignment:" + turn.assignment()));
    }

    /// Hands the turn in: it lies with the superior now. Something must show the work, or at least be said about it.
    public void submit(SubmissionId id, OccurrenceId of, String note, Viewer viewer) {
        var turn = sight.workedOn(of, viewer);
        if (turn.has(id)) {
            return;
        }
        turn.requireOpen();
        if (note.isBlank() && !facts.hasEvidence(turn.id())) {
            throw new AssignmentRefused(NO_EVIDENCE);
        }
        facts.submission(id, turn.id(), note.strip(), deed(viewer));
        audit.record(Audit.Entry.of("assignment.submitted", "assignment:" + turn.assignment()));
        herald.submitted(turn, viewer);
    }

    /// Asks for a later day.
    public void askPostponement(
            PostponementId id,
            OccurrenceId of,
            @Nullable LocalDate wanted,
            String reason,
            Viewer viewer) {
        var turn = sight.workedOn(of, viewer);
        if (facts.has(id)) {
            return;
        }
        turn.requireOpen();
        requireLater(turn, wanted);
        if (reason.isBlank()) {
            throw new AssignmentRefused(NO_REASON);
        }
        if (facts.openPostponement(of).isPresent()) {
            throw new AssignmentRefused(ALREADY_ASKED);
        }
        facts.postponement(id, of, later(wanted), reason.strip(), deed(viewer));
        herald.postponementAsked(turn, viewer);
    }

    private void requireLater(Occurrence turn, @Nullable LocalDate wanted) {
        var today = LocalDate.now(clock);
        if (turn.due() == null
                || !later(wanted).isAfter(turn.due())
                || later(wanted).isBefore(today)) {
            throw new AssignmentRefused(NOT_LATER);
        }
    }

    private static LocalDate later(@Nullable LocalDate wanted) {
        if (wanted == null) {
            throw new AssignmentRefused(NO_DATE);
        }
        return wanted;
    }

    private Deed deed(Viewer viewer) {
        return Deed.by(viewer, clock.instant());
    }
}
