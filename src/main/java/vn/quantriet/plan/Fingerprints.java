package vn.quantriet.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.Documents;
import vn.quantriet.plan.overlap.Grams;
import vn.quantriet.plan.overlap.Likeness;
import vn.quantriet.plan.overlap.Sketch;
import vn.quantriet.plan.overlap.Source;

/// Finds the items that ask nearly what an item asks. Within a unit whole texts meet; among neighbours only what is not taken from the
/// paper that a plan answers, or from the superior's plan.
@Service
class Fingerprints {

    /// Counted up whenever fingerprints or the measure change.
    static final int MAKER = 1;

    private static final UUID NOTHING = new UUID(0, 0);
    private static final int MOST_PAIRS = 20;
    private static final int SAME_LEAD = 5;
    private static final int SAME_TIME = 5;

    private final FingerprintRepository fingerprints;
    private final Documents documents;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Fingerprints(
            FingerprintRepository fingerprints,
            Documents documents,
            TransactionTemplate transaction,
            Clock clock) {
        this.fingerprints = fingerprints;
        this.documents = documents;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Pair(OverlapItem other, int likeness, int rank) {}

    /// Brings the fingerprints of a plan up to its wording.
    @Transactional
    public void renew(PlanId plan) {
        fingerprints.lock();
        int maker = maker();
        fingerprints.forgetDropped(plan);
        var sources = new Sources();
        for (var item : fingerprints.stale(plan, maker)) {
            renew(item, maker, sources);
        }
    }

    /// Each plan in a transaction of its own, so that nobody waits long.
    public void renewAll() {
        for (var plan : fingerprints.stalePlans(maker())) {
            transaction.executeWithoutResult(_ -> renew(plan));
        }
    }

    /// Another threshold asks for other pairs.
    private int maker() {
        return 1000 * MAKER + threshold();
    }

    private int threshold() {
        return fingerprints.threshold(LocalDate.now(clock));
    }

    private void renew(OverlapItem item, int maker, Sources sources) {
        var own = Grams.of(item.content(), sources.of(item));
        var whole = Grams.of(item.content(), Source.NONE);
        var bands = bands(item, own, whole);
        fingerprints.put(item, maker, bands);
        fingerprints.forgetPairs(item.id());
        if (bands.length > 0) {
            fingerprints.candidates(item, bands).stream()
                    .filter(item::mayMeet)
                    .map(other -> pair(item, other, own, whole, sources))
                    .filter(pair -> pair.likeness() >= maker % 1000)
                    .sorted(Comparator.comparingInt(Pair::rank).reversed())
                    .limit(MOST_PAIRS)
                    .forEach(pair ->
                            fingerprints.put(item, pair.other(), pair.likeness(), pair.rank()));
        }
    }

    private static int[] bands(OverlapItem item, Grams own, Grams whole) {
        var within = Sketch.of(whole, item.unit().value().getLeastSignificantBits());
        var among = own.isEnough() ? Sketch.of(own, 0) : new int[0];
        return whole.isEnough()
                ? IntStream.concat(IntStream.of(within), IntStream.of(among)).distinct().toArray()
                : new int[0];
    }

    private static Pair pair(
            OverlapItem item, OverlapItem other, Grams own, Grams whole, Sources sources) {
        boolean together = item.isOfUnitOf(other) && !item.sharesPaperWith(other);
        double near =
                together
                        ? Likeness.of(whole, Grams.of(other.content(), Source.NONE))
                        : Likeness.of(own, Grams.of(other.content(), sources.of(other)));
        int likeness = (int) Math.round(100 * near);
        int rank =
                likeness
                        + (item.hasLeadsOf(other) ? SAME_LEAD : 0)
                        + (item.isDueWith(other) ? SAME_TIME : 0);
        return new Pair(other, likeness, rank);
    }

    /// What the plans of items answer, each read once.
    private final class Sources {

        private final Map<List<UUID>, Source> known = new HashMap<>();
        private final Map<PlanId, List<UUID>> later = new HashMap<>();

        Source of(OverlapItem item) {
            var papers = new ArrayList<UUID>();
            if (item.document() != null) {
                papers.add(item.document());
            }
            papers.addAll(later.computeIfAbsent(item.plan(), fingerprints::papers));
            var upper = item.upper();
            if (papers.isEmpty() && upper == null) {
                return Source.NONE;
            }
            var key = new ArrayList<>(papers);
            key.add(upper == null ? NOTHING : upper);
            return known.computeIfAbsent(key, _ -> read(papers, upper));
        }

        private Source read(List<UUID> papers, @Nullable UUID upper) {
            var words = new StringBuilder();
            papers.forEach(
                    paper -> words.append(documents.text(new DocumentId(paper))).append('\n'));
            return Source.of(
                    words.append(upper == null ? "" : fingerprints.words(upper)).toString());
        }
    }
}
