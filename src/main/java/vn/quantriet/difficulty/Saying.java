package vn.quantriet.difficulty;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;

/// What somebody says with a step.
///
/// @param deed an id made when the form was shown, so that sending it twice does it once
/// @param seen how many steps the page showed; nothing when that does not matter
public record Saying(UUID deed, @Nullable Integer seen, String words, List<Attached> files) {

    /// A file as it was sent.
    public record Attached(String name, InputStreamSource content) {}

    public Saying {
        files = List.copyOf(files);
    }

    public static Saying of(UUID deed, String words) {
        return new Saying(deed, null, words, List.of());
    }
}
