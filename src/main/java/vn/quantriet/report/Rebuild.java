package vn.quantriet.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Counts everything anew from the modules' own tables, page by page beside the running work, and says how much was otherwise.
@Component
class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final int AT_ONCE = 1000;
    private static final int DAYS_BACK = 60;

    private final Ledger ledger;
    private final LedgerRepository facts;
    private final RebuildRepository rebuilds;
    private final FactSources sources;
    private final Counts counts;
    private final Clock clock;

    Rebuild(
            Ledger ledger,
            LedgerRepository facts,
            RebuildRepository rebuilds,
            FactSources sources,
            Counts counts,
            Clock clock) {
        this.ledger = ledger;
        this.facts = facts;
        this.rebuilds = rebuilds;
        this.sources = sources;
        this.counts = counts;
        this.clock = clock;
    }

    /// Not within a transaction: each page is one of its own.
    ///
    /// @return how many facts were otherwise
    long run() {
        long differences = 0;
        for (var source : Source.values()) {
            differences += run(source);
        }
        return differences + counts.audit();
    }

    private long run(Source source) {
        long differences = 0;
        @Nullable Told last = null;
        do {
            var after = last;
            var page =
                    ledger.page(
                            source, after, AT_ONCE, () -> sources.after(source, after, AT_ONCE));
            differences += page.differences();
            last = page.last();
        } while (last != null);
        return differences;
    }

    /// The same, asked for by an administrator; its result is kept.
    void run(UUID asked) {
        long differences = run();
        rebuilds.finish(
                asked, facts.size(), differences, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /// What differs at night is a fault of the program: it is said in the log, and mended.
    void runAtNight() {
        long differences = run();
        if (differences > 0) {
            LOG.error("{} facts stood in the ledger otherwise than their sources say", differences);
        }
    }

    /// A day has begun: what lies open since yesterday is late.
    void beginDay() {
        var yesterday = LocalDate.now(clock).minusDays(1);
        var first = yesterday.minusDays(DAYS_BACK);
        @Nullable Told last = null;
        do {
            last = late(first, yesterday, last);
        } while (last != null);
    }

    private @Nullable Told late(LocalDate from, LocalDate to, @Nullable Told after) {
        var last = new Told[1];
        ledger.follow(
                Source.TURN,
                () -> {
                    var page = sources.late(from, to, after, AT_ONCE);
                    last[0] = page.size() < AT_ONCE ? null : page.getLast();
                    return page;
                });
        return last[0];
    }

    /// Keeps what the facts add up to.
    @Component
    static class Counts {

        private final LedgerRepository ledger;

        Counts(LedgerRepository ledger) {
            this.ledger = ledger;
        }

        @Transactional(propagation = Propagation.REQUIRES_NEW)
        public void fold() {
            ledger.fold();
        }

        /// @return by how much the counts were otherwise than the facts
        @Transactional(propagation = Propagation.REQUIRES_NEW)
        public long audit() {
            long drift = ledger.drift();
            if (drift > 0) {
                ledger.recount();
            }
            return drift;
        }
    }
}
