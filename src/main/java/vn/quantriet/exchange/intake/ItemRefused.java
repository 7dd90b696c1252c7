package vn.quantriet.exchange.intake;

/// A file is not taken; what was begun with it is undone.
final class ItemRefused extends RuntimeException {

    private final int place;
    private final transient Outcome outcome;

    ItemRefused(int place, Outcome outcome) {
        super(outcome.reason(), null, false, false);
        this.place = place;
        this.outcome = outcome;
    }

    int place() {
        return place;
    }

    Outcome outcome() {
        return outcome;
    }
}
