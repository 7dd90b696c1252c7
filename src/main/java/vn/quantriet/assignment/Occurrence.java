package vn.quantriet.assignment;

import static vn.quantriet.assignment.AssignmentRefused.Reason.*;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Viewer;

/// One turn of an assignment (kỳ thực hiện), and how far it has come.
///
/// @param member the person on whom it is laid, in the name of the unit
/// @param assigner the unit that handed it out; the unit itself, for work it gave itself
/// @param parent directly above the unit
record Occurrence(
        OccurrenceId id,
        AssignmentId assignment,
        UnitId unit,
        UnitPath path,
        @Nullable MemberId member,
        @Nullable UnitId parent,
        UnitId assigner,
        @Nullable LocalDate due,
        Progress progress) {

    /// How far the turn has come. Each stage is a fact with an author and a time, never a flag.
    sealed interface Progress {

        /// Not handed in yet, or not since it was returned.
        record Open() implements Progress {}

        record Submitted(SubmissionId submission, AccountId by) implements Progress {}

        record Done(SubmissionId submission, AccountId acceptedBy) implements Progress {}

        record Withdrawn() implements Progress {}
    }

    /// The unit gave the work to itself.
    boolean isOwn() {
        return unit.equals(assigner);
    }

    /// Progress and evidence go into an open turn only.
    void requireOpen() {
        switch (progress) {
            case Progress.Open _ -> {}
            case Progress.Submitted _ -> throw new AssignmentRefused(WAITING);
            case Progress.Done _ -> throw new AssignmentRefused(ALREADY_DONE);
            case Progress.Withdrawn _ -> throw new AssignmentRefused(WITHDRAWN);
        }
    }

    void requireNotDone() {
        switch (progress) {
            case Progress.Open _, Progress.Submitted _ -> {}
            case Progress.Done _ -> throw new AssignmentRefused(ALREADY_DONE);
            case Progress.Withdrawn _ -> throw new AssignmentRefused(WITHDRAWN);
        }
    }

    /// Whether the very same was handed in already: a button pressed twice.
    boolean has(SubmissionId submission) {
        return progress instanceof Progress.Submitted(var there, _) && there.equals(submission);
    }

    /// Whether the viewer accepted the very same already: a button pressed twice.
    boolean isAcceptedBy(Viewer viewer, SubmissionId submission) {
        return progress instanceof Progress.Done(var there, var by)
                && there.equals(submission)
                && by.equals(viewer.account());
    }

    /// A verdict is about what one has seen, and never about one's own work.
    void requireJudgeable(SubmissionId seen, Viewer by) {
        switch (progress) {
            case Progress.Open _ -> throw new AssignmentRefused(NOT_SUBMITTED);
            case Progress.Submitted(var submission, var submitter) -> {
                if (!submission.equals(seen)) {
                    throw new AssignmentRefused(CHANGED_MEANWHILE);
                }
                if (submitter.equals(by.account())) {
                    throw new AssignmentRefused(OWN_WORK);
                }
            }
            case Progress.Done _ -> throw new AssignmentRefused(ALREADY_DONE);
            case Progress.Withdrawn _ -> throw new AssignmentRefused(WITHDRAWN);
        }
    }

    /// The turn is worked on in the name of its unit only; one laid on a person by nobody else, in whatever role.
    boolean isWorkedOnBy(Viewer viewer) {
        return member == null ? viewer.unit().equals(unit) : isOf(viewer);
    }

    /// The turn was laid on the viewer personally.
    boolean isOf(Viewer viewer) {
        return viewer.member().equals(member);
    }

    /// Who gave it or stands directly above judges it, strictly from above; a unit's own is for another of its people.
    boolean isJudgedBy(Viewer viewer) {
        if (isOf(viewer)) {
            return false;
        }
        return isOwn()
                ? viewer.unit().equals(unit)
                : viewer.oversees(path)
                        && (viewer.unit().equals(assigner) || viewer.unit().equals(parent));
    }
}
