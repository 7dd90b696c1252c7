package vn.quantriet.report;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.report.LedgerRepository.Fresh;
import vn.quantriet.report.LedgerRepository.Kept;

/// Keeps the ledger equal to what its sources tell: each source is written whole, so that hearing of it twice, or of several changes
/// in any order, does no harm. What it told before and tells no more is revoked, never taken away.
@Component
class Ledger {

    private final LedgerRepository ledger;
    private final Clock clock;

    Ledger(LedgerRepository ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /// @param read asked for what the sources tell once nobody else writes, so that the latest is written last
    /// @return how many facts were otherwise
    @Transactional
    int follow(Source source, Supplier<List<Told>> read) {
        ledger.lock(source);
        var told = read.get();
        return told.isEmpty() ? 0 : write(source, told, ledger.of(source, told));
    }

    /// A page of all sources of a kind in their order: what stands between them in the ledger and is told by none of them goes too.
    ///
    /// @param after the last of the page before
    /// @param limit how many are on a page; one with fewer is the last
    /// @return the last source of the page, if there may be more, and how many facts were otherwise
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Page page(Source source, @Nullable Told after, int limit, Supplier<List<Told>> read) {
        ledger.lock(source);
        var told = read.get();
        @Nullable Told last = told.size() < limit ? null : told.getLast();
        return new Page(last, write(source, told, ledger.between(source, after, last)));
    }

    record Page(@Nullable Told last, int differences) {}

    private int write(Source source, List<Told> told, List<Kept> kept) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var gone = byKey(kept);
        var fresh = new ArrayList<Fresh>();
        for (var each : told) {
            for (var fact : each.facts()) {
                var key = new Key(each.source(), each.subject(), fact.measure(), fact.part());
                var there = gone.get(key);
                if (there != null && there.fact().equals(fact)) {
                    gone.remove(key);
                } else {
                    fresh.add(Fresh.of(each, fact));
                }
            }
        }
        ledger.revoke(gone.values(), now);
        ledger.add(source, fresh, now);
        return differing(gone.values(), fresh);
    }

    /// One that was said otherwise counts once.
    private static int differing(Collection<Kept> gone, Collection<Fresh> fresh) {
        var keys = new HashSet<Key>();
        gone.forEach(each -> keys.add(Key.of(each)));
        fresh.forEach(each ->
                keys.add(
                        new Key(
                                each.source(),
                                each.subject(),
                                each.fact().measure(),
                                each.fact().part())));
        return keys.size();
    }

    private record Key(UUID source, UUID subject, String measure, UUID part) {

        static Key of(Kept kept) {
            return new Key(
                    kept.source(), kept.subject(), kept.fact().measure(), kept.fact().part());
        }
    }

    private static Map<Key, Kept> byKey(List<Kept> kept) {
        var all = new HashMap<Key, Kept>();
        kept.forEach(each -> all.put(Key.of(each), each));
        return all;
    }
}
