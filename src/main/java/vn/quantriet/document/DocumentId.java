package vn.quantriet.document;

import java.util.UUID;
import vn.quantriet.kernel.Uuid7;

/// Names one document.
public record DocumentId(UUID value) {

    public static DocumentId next() {
        return new DocumentId(Uuid7.next());
    }

    public static DocumentId of(String text) {
        return new DocumentId(UUID.fromString(text));
    }

    /// Where its page is.
    public String page() {
        return "/documents/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
