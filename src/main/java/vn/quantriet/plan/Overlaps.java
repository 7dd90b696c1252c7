package vn.quantriet.plan;

import static vn.quantriet.kernel.Permission.EDIT_PLANS;
import static vn.quantriet.kernel.Permission.READ_PLANS;
import static vn.quantriet.plan.PlanRefused.Reason.*;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.access.Accounts;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.notification.Notice;
import vn.quantriet.notification.Notifications;
import vn.quantriet.organization.Units;
import vn.quantriet.web.Paged;
import vn.quantriet.web.Paging;

/// Shows items that ask nearly the same, and lets a person decide. The unit decides about its own; about two units only who is above
/// both. Neither unit sees what the other wrote.
@Service
@Transactional
public class Overlaps {

    private static final int LONGEST = 1000;

    private final OverlapRepository overlaps;
    private final PlanHistoryRepository history;
    private final PlanSight sight;
    private final Units units;
    private final Accounts accounts;
    private final Notifications notifications;
    private final Clock clock;

    Overlaps(
            OverlapRepository overlaps,
            PlanHistoryRepository history,
            PlanSight sight,
            Units units,
            Accounts accounts,
            Notifications notifications,
            Clock clock) {
        this.overlaps = overlaps;
        this.history = history;
        this.sight = sight;
        this.units = units;
        this.accounts = accounts;
        this.notifications = notifications;
        this.clock = clock;
    }

    /// Pairs of which the viewer sees both items, the nearest first.
    @Transactional(readOnly = true)
    public Paged<OverlapPair> pairs(OverlapFilter filter, Viewer viewer, Paging paging) {
        viewer.require(READ_PLANS);
        return overlaps.pairs(filter, viewer, paging);
    }

    /// How many of them wait in a plan.
    @Transactional(readOnly = true)
    public long waiting(PlanId plan, Viewer viewer) {
        return overlaps.count(OverlapFilter.of(sight.seen(plan, viewer).id()), viewer);
    }

    @Transactional(readOnly = true)
    public Map<PlanItemId, List<OverlapNote>> notes(PlanId plan, Viewer viewer) {
        return overlaps.notes(sight.seen(plan, viewer).id(), viewer);
    }

    /// Whether the viewer decides about the pair: their unit's own, or they are above both.
    public boolean mayJudge(OverlapPair pair, Viewer viewer) {
        return viewer.may(EDIT_PLANS)
                && (pair.isOfOneUnit()
                        ? pair.one().unit().equals(viewer.unit())
                        : viewer.oversees(pair.one().path())
                                && viewer.oversees(pair.other().path()));
    }

    /// Decides about the two items as they were seen.
    ///
    /// @param covering the item that covers the other, for a pair that asks the same
    public void judge(
            PlanItemId one,
            PlanItemId other,
            int oneVersion,
            int otherVersion,
            OverlapPair.Verdict verdict,
            @Nullable PlanItemId covering,
            String reason,
            Viewer viewer) {
        var pair =
                overlaps.find(one, other, viewer)
                        .filter(found -> mayJudge(found, viewer))
                        .orElseThrow(() -> new NotFound(one));
        if (pair.one().version() != oneVersion || pair.other().version() != otherVersion) {
            throw new PlanRefused(CHANGED_MEANWHILE);
        }
        check(pair, verdict, covering, reason);
        var deed = Deed.by(viewer, clock.instant());
        var said = reason.strip();
        overlaps.judge(
                pair,
                verdict,
                verdict == OverlapPair.Verdict.COVERED ? covering : null,
                said,
                deed);
        tell(pair, verdict, said, deed);
        if (verdict == OverlapPair.Verdict.TOLD) {
            notice(pair.one(), pair.other(), viewer);
            notice(pair.other(), pair.one(), viewer);
        }
    }

    private static void check(
            OverlapPair pair,
            OverlapPair.Verdict verdict,
            @Nullable PlanItemId covering,
            String reason) {
        if (reason.length() > LONGEST) {
            throw new PlanRefused(TOO_LONG, LONGEST);
        }
        switch (verdict) {
            case WATCHED, REOPENED -> {}
            case DISTINCT, TOLD -> requireReason(reason);
            case COVERED -> {
                requireReason(reason);
                if (!pair.one().item().equals(covering) && !pair.other().item().equals(covering)) {
                    throw new PlanRefused(NO_ITEM);
                }
            }
        }
        if (verdict == OverlapPair.Verdict.TOLD && pair.isOfOneUnit()) {
            throw new NotFound(pair.one().item());
        }
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new PlanRefused(NO_REASON_TO_KEEP);
        }
    }

    /// Each plan's history names its own item only.
    private void tell(OverlapPair pair, OverlapPair.Verdict verdict, String reason, Deed deed) {
        var key = "overlap_" + verdict.name().toLowerCase(Locale.ROOT);
        for (var side : List.of(pair.one(), pair.other())) {
            history.tell(
                    side.plan(),
                    side.item(),
                    key,
                    PlanItem.shortened(side.content())
                            + (reason.isEmpty() ? "" : " (" + reason + ")"),
                    deed);
        }
    }

    /// Says to one unit that the other has something near, and not what.
    private void notice(OverlapPair.Side to, OverlapPair.Side about, Viewer viewer) {
        notifications.tell(
                new Notice(
                        accounts.holdersOf(to.unit(), EDIT_PLANS),
                        "plan.notice.overlap",
                        List.of(
                                units.name(viewer.unit()),
                                PlanItem.shortened(to.content()),
                                about.unitName()),
                        to.page(),
                        "plan:" + to.plan(),
                        to.unit()));
    }
}
