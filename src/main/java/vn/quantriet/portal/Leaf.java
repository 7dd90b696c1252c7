package vn.quantriet.portal;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a stranger is answered with.
sealed interface Leaf {

    /// A template and what goes into it.
    record Html(String template, Map<String, @Nullable Object> model) implements Leaf {

        Html(String template) {
            this(template, new HashMap<>());
        }

        Html with(String name, @Nullable Object value) {
            model.put(name, value);
            return this;
        }
    }

    /// A feed, or a map of the site.
    record Text(String mediaType, String text) implements Leaf {}

    /// The same under another address of this site.
    record Moved(String path) implements Leaf {}
}
