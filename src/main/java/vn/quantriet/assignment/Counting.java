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
    private final Clock clock;

    Counting(StandingRepository standings, Clock clock) {
        this.standings = standings;
        this.clock = clock;
    }

    /// Where each turn stands and how many there are, from the facts: after facts were written by other ways than the services.
    @Transactional
    public void recount() {
        standings.rebuild();
        standings.foldDays(LocalDate.now(clock));
    }

    @Transactional
    public void fold() {
        standings.fold();
    }

    /// Counts all of it again. What differs is a fault of the program: it is said in the log, and mended.
    @Transactional
    public void audit() {
        long drift = standings.drift();
        if (drift > 0) {
            LOG.error("{} turns stood or were counted otherwise than their facts say", drift);
            standings.rebuild();
        }
        standings.foldDays(LocalDate.now(clock));
    }
}
