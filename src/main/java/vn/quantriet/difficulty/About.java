package vn.quantriet.difficulty;

import java.util.Optional;
import java.util.UUID;

/// Names what a difficulty is about, as addresses write it: `assignment:0190...`.
public record About(String source, UUID id) {

    static Optional<About> of(String text) {
        var parts = text.split(":", 2);
        try {
            return parts.length < 2 || parts[0].isEmpty()
                    ? Optional.empty()
                    : Optional.of(new About(parts[0], UUID.fromString(parts[1])));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return source + ":" + id;
    }
}
