package vn.quantriet.extraction;

/// Somebody else changed the proposal after the reviewer had it on screen.
final class StaleProposal extends RuntimeException {

    private final transient Proposal now;

    StaleProposal(Proposal now) {
        super("stale: " + now.id(), null, false, false);
        this.now = now;
    }

    /// As it stands now.
    Proposal now() {
        return now;
    }
}
