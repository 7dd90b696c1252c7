package vn.quantriet.extraction;

import java.util.UUID;
import vn.quantriet.kernel.Uuid7;

/// Names one proposal.
public record ProposalId(UUID value) {

    public static ProposalId next() {
        return new ProposalId(Uuid7.next());
    }

    public static ProposalId of(String text) {
        return new ProposalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
