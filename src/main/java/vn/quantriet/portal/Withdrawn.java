package vn.quantriet.portal;

/// What was shown at this address is shown no more. Answered as 410.
final class Withdrawn extends RuntimeException {

    Withdrawn() {
        super("withdrawn", null, false, false);
    }
}
