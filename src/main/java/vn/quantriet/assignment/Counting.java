package vn.quantriet.assignment;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the counts of turns short, and holds them to the facts each night.
@Component
public class Counting {

    private static final Logger LOG = LoggerFactory.getLogger(Counting.class);

    private final StandingRepository standings;
    private final RollupRepository rollups;
    private final Clock clock;

    Counting(StandingRepository standings, RollupRepository rollups, Clock clock) {
        this.standings = standings;
        this.rollups = rollups;
        this.clock = clock;
    }

    /// Where each turn stands and how many there are, from the facts: after facts were written by other ways than the services.
    @Transactional
    public void recount() {
        rollups.lock();
        standings.rebuild();
        foldDays();
    }

    private void foldDays() {
        var today = LocalDate.now(clock);
        standings.foldDays(today);
        rollups.build(today);
    }

    @Transactional
    public void fold() {
        var today = LocalDate.now(clock);
        rollups.lock();
        if (rollups.holds(today)) {
            rollups.fold(today);
        } else {
            standings.fold();
            rollups.build(today);
        }
    }

    /// Counts all of it again. What differs is a fault of the program: it is said in the log, and mended.
    @Transactional
    public void audit() {
        rollups.lock();
        long drift = standings.drift();
        if (drift > 0) {
            LOG.error("{} turns stood or were counted otherwise than their facts say", drift);
            standings.rebuild();
        }
        foldDays();
    }
}
