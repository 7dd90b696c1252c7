package vn.quantriet.exchange.intake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.quantriet.exchange.archive.Entry;

/// Which file a line of the list means: by its whole path, or by its name alone where only one file has it.
final class Matches {

    private final Map<String, Entry> byPath = new HashMap<>();
    private final Map<String, Optional<Entry>> byName = new HashMap<>();

    Matches(List<Entry> entries) {
        for (var entry : entries) {
            byPath.putIfAbsent(key(entry.path()), entry);
            byName.merge(key(entry.name()), Optional.of(entry), (_, _) -> Optional.empty());
        }
    }

    Optional<Entry> of(String written) {
        var key = key(written);
        var whole = byPath.get(key);
        return whole == null ? byName.getOrDefault(key, Optional.empty()) : Optional.of(whole);
    }

    private static String key(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^\\./", "");
    }
}
