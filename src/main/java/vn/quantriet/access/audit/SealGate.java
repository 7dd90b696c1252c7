package vn.quantriet.access.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Knows how far the sealing of the log has fallen behind; too far, and nothing may be changed, since nobody could prove
/// it later.
@Component
public class SealGate {

    private static final Duration KEPT = Duration.ofSeconds(5);

    private final Sealer sealer;
    private final Clock clock;
    private volatile State state = new State(Instant.MIN, null);

    SealGate(Sealer sealer, Clock clock) {
        this.sealer = sealer;
        this.clock = clock;
    }

    /// @param looked when the database was asked
    /// @param oldest the oldest event without a seal
    private record State(Instant looked, @Nullable Instant oldest) {}

    /// How long the oldest event has been waiting for its seal.
    public Duration waiting() {
        var now = clock.instant();
        if (state.looked().isBefore(now.minus(KEPT))) {
            state = new State(now, sealer.oldestUnsealed().orElse(null));
        }
        var oldest = state.oldest();
        return oldest == null ? Duration.ZERO : Duration.between(oldest, now);
    }
}
