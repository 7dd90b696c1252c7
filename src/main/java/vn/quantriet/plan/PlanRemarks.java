package vn.quantriet.plan;

import static vn.quantriet.kernel.Permission.EDIT_PLANS;
import static vn.quantriet.kernel.Permission.READ_PLANS;
import static vn.quantriet.plan.PlanRefused.Reason.*;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.access.Accounts;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.notification.Notice;
import vn.quantriet.notification.Notifications;
import vn.quantriet.organization.Units;

/// Lets a superior say something about the items of a plan below, and the unit answer. The plan itself stays the unit's.
@Service
@Transactional
public class PlanRemarks {

    private static final int LONGEST = 2000;

    private final PlanRemarkRepository remarks;
    private final QualityRepository qualities;
    private final Checks checks;
    private final PlanSight sight;
    private final PlanHistoryRepository history;
    private final Notifications notifications;
    private final Accounts accounts;
    private final Units units;
    private final Clock clock;

    PlanRemarks(
            PlanRemarkRepository remarks,
            QualityRepository qualities,
            Checks checks,
            PlanSight sight,
            PlanHistoryRepository history,
            Notifications notifications,
            Accounts accounts,
            Units units,
            Clock clock) {
        this.remarks = remarks;
        this.qualities = qualities;
        this.checks = checks;
        this.sight = sight;
        this.history = history;
        this.notifications = notifications;
        this.accounts = accounts;
        this.units = units;
        this.clock = clock;
    }

    /// In the order in which they were made.
    @Transactional(readOnly = true)
    public Map<PlanItemId, List<Remark>> of(PlanId plan, Viewer viewer) {
        return remarks.of(sight.seen(plan, viewer).id()).stream()
                .collect(Collectors.groupingBy(Remark::item));
    }

    /// Whether the viewer is above the unit whose plan it is, and may say something.
    @Transactional(readOnly = true)
    public boolean mayRemark(PlanId plan, Viewer viewer) {
        return mayRemark(sight.seen(plan, viewer), viewer);
    }

    private static boolean mayRemark(Plan plan, Viewer viewer) {
        return viewer.may(EDIT_PLANS) && viewer.oversees(plan.path());
    }

    /// Says something about an item to those who edit the plan. Twice under one id changes nothing.
    public void remark(RemarkId id, PlanItemId item, String words, Viewer viewer) {
        var plan = sight.seen(sight.planOf(item), viewer);
        if (!mayRemark(plan, viewer)) {
            throw new NotFound(item);
        }
        var said = words.strip();
        if (said.isEmpty()) {
            throw new PlanRefused(NO_REMARK);
        }
        if (said.length() > LONGEST) {
            throw new PlanRefused(TOO_LONG, LONGEST);
        }
        if (remarks.add(id, item, said, viewer.unit(), deed(viewer))) {
            history.tell(
                    plan.id(),
                    item,
                    "remarked",
                    plan.item(item).wording().shortened(),
                    deed(viewer));
            notifications.tell(
                    new Notice(
                            accounts.holdersOf(plan.unit(), EDIT_PLANS),
                            "plan.notice.remark",
                            List.of(units.name(viewer.unit()), plan.title()),
                            "/plans/" + plan.id() + "#item-" + item,
                            "plan:" + plan.id(),
                            plan.unit()));
        }
    }

    /// The unit says what it did about it, once.
    public PlanItemId answer(RemarkId id, Remark.Verdict verdict, String words, Viewer viewer) {
        var remark = remarks.find(id).orElseThrow(() -> new NotFound(id));
        var plan = sight.edited(remark.item(), viewer);
        var said = words.strip();
        if (verdict == Remark.Verdict.KEPT && said.isEmpty()) {
            throw new PlanRefused(NO_REASON_TO_KEEP);
        }
        if (said.length() > LONGEST) {
            throw new PlanRefused(TOO_LONG, LONGEST);
        }
        if (remarks.answer(id, verdict, said, deed(viewer))) {
            history.tell(plan.id(), remark.item(), "remark_answered", said, deed(viewer));
            notifications.tell(
                    new Notice(
                            List.of(remarks.maker(id)),
                            "plan.notice.remark_answered",
                            List.of(units.name(plan.unit()), plan.title()),
                            "/plans/" + plan.id() + "#item-" + remark.item(),
                            "plan:" + plan.id()));
        }
        return remark.item();
    }

    /// The plans of subordinates with what is missing in them, the worst first.
    ///
    /// @param deep also of units further down than those directly below, whose review is for the superior in between
    @Transactional(readOnly = true)
    public List<PlanQuality> qualities(boolean deep, Viewer viewer) {
        viewer.require(READ_PLANS);
        return qualities.below(viewer, deep, checks.lexicon(), clock.getZone());
    }

    private Deed deed(Viewer viewer) {
        return Deed.by(viewer, clock.instant());
    }
}
