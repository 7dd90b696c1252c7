package vn.quantriet.extraction;

/// The engine failed on a text.
final class UnreadText extends Exception {

    UnreadText(Throwable cause) {
        super(cause);
    }

    /// What kind of failure it was; the text itself is not repeated.
    String reason() {
        var cause = getCause();
        return cause == null ? "" : cause.getClass().getSimpleName();
    }
}
