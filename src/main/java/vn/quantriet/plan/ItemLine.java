package vn.quantriet.plan;

import java.util.List;
import java.util.stream.Stream;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.plan.specific.Finding;
import vn.quantriet.plan.specific.Mark;
import vn.quantriet.plan.specific.Specific;

/// An item as the plan's page shows it.
///
/// @param path of the passage in the document; empty when it was typed
/// @param findings what is missing or vague in it, and nobody accepted
/// @param accepted what somebody left as it is
/// @param answers who is meant, while it is a draft
/// @param leads whom it was handed to
/// @param above what it carries out of superiors
/// @param below what subordinates make of it
/// @param origins from which later papers it came, and how often it was edited
public record ItemLine(
        PlanItemId id,
        int version,
        Wording wording,
        StoredDeadline deadline,
        String source,
        State state,
        List<Finding> findings,
        List<Dismissal> accepted,
        List<Answer> answers,
        List<Assignee> leads,
        List<Assignee> coordinators,
        List<Above> above,
        List<Below> below,
        Origins origins) {

    /// How far an item is decided. The name, in lower case, ends a message key.
    public enum State {
        DRAFT,
        APPROVED,
        DROPPED
    }

    public ItemLine {
        findings = List.copyOf(findings);
        accepted = List.copyOf(accepted);
        answers = List.copyOf(answers);
        leads = List.copyOf(leads);
        coordinators = List.copyOf(coordinators);
        above = List.copyOf(above);
        below = List.copyOf(below);
    }

    /// A part of its text, cut where the words of findings begin and end.
    public List<Piece> pieces(Mark.Place place, String text) {
        return Piece.cut(
                text,
                findings.stream()
                        .flatMap(finding -> finding.marks().stream())
                        .filter(mark -> mark.place() == place && mark.text().equals(text))
                        .map(Mark::span)
                        .toList());
    }

    public boolean lacks(Specific specific) {
        return findings.stream().anyMatch(finding -> finding.specific() == specific);
    }

    /// Carries out what its superior has taken back since.
    public boolean isTakenBackAbove() {
        return state != State.DROPPED && above.stream().anyMatch(one -> one.takenBack() != null);
    }

    public boolean isDraft() {
        return state == State.DRAFT;
    }

    /// Whether it was handed to units other than this one.
    public boolean reachesBeyond(UnitId unit) {
        return Stream.concat(leads.stream(), coordinators.stream())
                .anyMatch(reached -> !reached.unit().id().equals(unit));
    }

    public String page() {
        return "/plan-items/" + id;
    }

    public List<Answer> answers(Part part) {
        return answers.stream().filter(answer -> answer.part() == part).toList();
    }
}
