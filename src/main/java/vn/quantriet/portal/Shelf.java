package vn.quantriet.portal;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Keeps pages that were made ready for strangers, until anything that strangers see is changed, on whatever node: the caller says which
/// stand of things it found in the database.
@Component
class Shelf {

    private static final long MOST_BYTES = 32L << 20;
    private static final int LARGEST = 2 << 20;

    private final Map<String, Answer> kept = new LinkedHashMap<>(256, 0.75f, true);
    private long version = -1;
    private long bytes;

    synchronized Optional<Answer> find(long stand, String key) {
        return stand == version ? Optional.ofNullable(kept.get(key)) : Optional.empty();
    }

    synchronized void keep(long stand, String key, Answer answer) {
        if (stand > version) {
            kept.clear();
            bytes = 0;
            version = stand;
        }
        if (stand == version && answer.body().length <= LARGEST && !kept.containsKey(key)) {
            kept.put(key, answer);
            bytes += answer.body().length;
            makeRoom();
        }
    }

    private void makeRoom() {
        Iterator<Answer> oldest = kept.values().iterator();
        while (bytes > MOST_BYTES && oldest.hasNext()) {
            bytes -= oldest.next().body().length;
            oldest.remove();
        }
    }
}
