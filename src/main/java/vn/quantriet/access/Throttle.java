package vn.quantriet.access;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.quantriet.web.Declined;

/// Slows down guessing: so many tries a minute per login and per address.
///
/// Each node counts for itself; the lock of an account, which counts in the database, holds for all of them.
@Component
class Throttle {

    /// The least recently used are forgotten beyond so many.
    private static final int REMEMBERED = 20_000;

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Settings settings;
    private final Map<String, Bucket> buckets =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > REMEMBERED;
                }
            };

    Throttle(Settings settings) {
        this.settings = settings;
    }

    /// Declines a try too many.
    void count(String login, String address) {
        boolean admitted =
                admits("address " + address, Setting.SIGN_INS_PER_ADDRESS_A_MINUTE)
                        && admits("login " + login, Setting.SIGN_INS_PER_LOGIN_A_MINUTE);
        if (!admitted) {
            throw new Declined(HttpStatus.TOO_MANY_REQUESTS, "access.too_often");
        }
    }

    private boolean admits(String key, Setting limit) {
        return bucket(key, limit).tryConsume(1);
    }

    private Bucket bucket(String key, Setting limit) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(key, _ -> fresh(settings.get(limit)));
        }
    }

    private static Bucket fresh(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                .build();
    }
}
