package vn.quantriet.assignment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.plan.Below;

/// All that the page of an assignment shows, with one of its turns opened.
///
/// @param turn the opened one
/// @param asked a later day that waits for an answer
/// @param below what the unit and those below it make of it in plans of their own
/// @param isMine it was laid on the viewer personally
/// @param mayJudgeNow the viewer may judge, and was not the one who handed it in
public record WorkPage(
        Assignment work,
        String unitName,
        String assignerName,
        List<TurnLine> turns,
        TurnLine turn,
        List<EvidenceLine> evidence,
        List<StoryLine> story,
        @Nullable Asked asked,
        List<Below> below,
        boolean mayWork,
        boolean mayJudge,
        boolean mayJudgeNow,
        boolean isMine,
        boolean mayWithdraw,
        boolean mayReadPlan) {

    /// A later day that was asked for.
    public record Asked(PostponementId id, LocalDate wanted, String reason, String asker) {}

    public WorkPage {
        turns = List.copyOf(turns);
        evidence = List.copyOf(evidence);
        story = List.copyOf(story);
        below = List.copyOf(below);
    }

    public boolean isOwn() {
        return work.unit().equals(work.assigner());
    }

    /// Where the item stands in its plan; empty to one who does not see the plan.
    public String planItem() {
        return mayReadPlan ? "/plans/" + work.plan() + "#item-" + work.item() : "";
    }
}
