package vn.quantriet.plan;

import java.util.List;
import vn.quantriet.organization.UnitLine;

/// What printed words of responsibility come to: units and persons, an omission with its reason, or a question still open.
///
/// @param why ends a message key: how they are known, or what is not known
/// @param assignees meant; for an open question those to begin with
/// @param reason why no unit gets this part
public record Answer(
        ResponsibilityId id,
        Part part,
        String words,
        State state,
        String why,
        List<Assignee> assignees,
        String reason) {

    /// How far the words are answered.
    public enum State {
        ANSWERED,
        OMITTED,
        OPEN
    }

    public Answer {
        assignees = List.copyOf(assignees);
    }

    /// The units behind them, each once.
    public List<UnitLine> units() {
        return assignees.stream().map(Assignee::unit).distinct().toList();
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /// Whether a person said so, rather than a rule.
    public boolean isSaid() {
        return state == State.OMITTED || why.equals("chosen");
    }
}
