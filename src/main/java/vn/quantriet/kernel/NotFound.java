package vn.quantriet.kernel;

/// What was asked for is absent or not the viewer's to see; nobody learns which. Answered as 404.
public final class NotFound extends RuntimeException {

    public NotFound(Object what) {
        super("not found: " + what, null, false, false);
    }
}
