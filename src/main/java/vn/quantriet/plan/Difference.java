package vn.quantriet.plan;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.extraction.ConfirmedProposal;
import vn.quantriet.extraction.ProposalId;

/// What a later review of the document says otherwise than the plan, until somebody decides (khác biệt).
///
/// @param item of the plan; nothing for a proposal that is not in it
/// @param before what the item says; empty for a proposal that is not in the plan
/// @param handedOut the item is fixed: what changed can only be added beside it
/// @param now what was confirmed; nothing when the review dropped it
/// @param seen the decision is about this, and nothing else
public record Difference(
        Kind kind,
        ProposalId proposal,
        @Nullable PlanItemId item,
        String before,
        boolean handedOut,
        @Nullable ConfirmedProposal now,
        String seen) {

    /// In which way. The name, in lower case, ends a message key.
    public enum Kind {
        ADDED,
        CHANGED,
        DROPPED
    }

    /// Marks an item kept although the review dropped its proposal.
    static final String KEPT = "kept";

    static Difference added(ConfirmedProposal proposal) {
        return new Difference(
                Kind.ADDED, proposal.id(), null, "", false, proposal, digest(proposal));
    }

    static Difference changed(PlanItem item, ConfirmedProposal proposal) {
        return new Difference(
                Kind.CHANGED,
                proposal.id(),
                item.id(),
                item.wording().content(),
                item.approved(),
                proposal,
                digest(proposal));
    }

    static Difference dropped(PlanItem item, ProposalId proposal) {
        return new Difference(
                Kind.DROPPED,
                proposal,
                item.id(),
                item.wording().content(),
                item.approved(),
                null,
                KEPT);
    }

    /// Changes whenever the words change that a plan takes.
    static String digest(ConfirmedProposal proposal) {
        var words = NewItem.wording(proposal).toString();
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /// What taking it would do to the plan is possible: an item that was handed out is not dropped here.
    public boolean isTakeable() {
        return kind != Kind.DROPPED || !handedOut;
    }

    PlanItemId known() {
        return Objects.requireNonNull(item);
    }

    ConfirmedProposal confirmed() {
        return Objects.requireNonNull(now);
    }

    /// Enough of it to know it again.
    String shortened() {
        var words = now == null ? before : after();
        return words.codePointCount(0, words.length()) <= 120
                ? words
                : words.substring(0, words.offsetByCodePoints(0, 110)) + "…";
    }

    public String after() {
        return now == null ? "" : NewItem.wording(now).content();
    }
}
