package vn.quantriet.assignment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.calendar.DayOff;
import vn.quantriet.plan.Below;

/// All that the page of an assignment shows, with one of its turns opened.
///
/// @param turn the opened one
/// @param dayOff the day off on which the opened turn is due, or from which the calendar moved it
/// @param papers that brought the day, for work that waited for one
/// @param escalations to whom it was reported that the opened turn stays late
/// @param asked a later day that waits for an answer
/// @param below what the unit and those below it make of it in plans of their own
/// @param isMine it was laid on the viewer personally
/// @param mayCall another turn of work that has no cycle may be asked for
/// @param mayJudgeNow the viewer may judge, and was not the one who handed it in
public record WorkPage(
        Assignment work,
        String unitName,
        String assignerName,
        List<TurnLine> turns,
        TurnLine turn,
        @Nullable DayOff dayOff,
        List<GuidingPaper> papers,
        List<EscalationLine> escalations,
        List<EvidenceLine> evidence,
        List<StoryLine> story,
        @Nullable Asked asked,
        List<Below> below,
        boolean mayWork,
        boolean mayJudge,
        boolean mayJudgeNow,
        boolean isMine,
        boolean mayWithdraw,
        boolean mayCall,
        boolean mayReadPlan) {

    /// A later day that was asked for.
    public record Asked(PostponementId id, LocalDate wanted, String reason, String asker) {}

    public WorkPage {
        turns = List.copyOf(turns);
        evidence = List.copyOf(evidence);
        story = List.copyOf(story);
        below = List.copyOf(below);
        papers = List.copyOf(papers);
        escalations = List.copyOf(escalations);
    }

    /// The calendar moved the deadline off the day, instead of leaving it there.
    public boolean isMovedOff() {
        return dayOff != null && !dayOff.day().equals(turn.due());
    }

    public boolean isOwn() {
        return work.unit().equals(work.assigner());
    }

    /// Where the item stands in its plan; empty to one who does not see the plan.
    public String planItem() {
        return mayReadPlan ? "/plans/" + work.plan() + "#item-" + work.item() : "";
    }
}
