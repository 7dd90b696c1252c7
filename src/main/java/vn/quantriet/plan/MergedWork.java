package vn.quantriet.plan;

import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.quantriet.access.Accounts;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.notification.Notice;
import vn.quantriet.notification.Notifications;

/// Tells the units whose running work was amended by what was handed out just now. Their work itself goes on.
@Component
class MergedWork {

    private final PlanRepository plans;
    private final PlanLineRepository lines;
    private final MergerRepository mergers;
    private final Notifications notifications;
    private final Accounts accounts;

    MergedWork(
            PlanRepository plans,
            PlanLineRepository lines,
            MergerRepository mergers,
            Notifications notifications,
            Accounts accounts) {
        this.plans = plans;
        this.lines = lines;
        this.mergers = mergers;
        this.notifications = notifications;
        this.accounts = accounts;
    }

    @ApplicationModuleListener
    void on(PlanApproved approved) {
        var amended = mergers.amended(approved.plan());
        approved.items().stream()
                .filter(amended::containsKey)
                .forEach(item -> tell(approved.plan(), item, amended.getOrDefault(item, item)));
    }

    private void tell(PlanId id, PlanItemId amendment, PlanItemId amended) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound(id));
        var before = PlanItem.shortened(plan.item(amended).wording().content());
        var now = PlanItem.shortened(plan.item(amendment).wording().content());
        lines.shares(id).getOrDefault(amended, List.of()).stream()
                .map(Share::unit)
                .distinct()
                .forEach(unit ->
                        notifications.tell(
                                new Notice(
                                        accounts.holdersOf(unit, Permission.WORK_ON_ASSIGNMENTS),
                                        "plan.notice.amended",
                                        List.of(before, now),
                                        "/assignments",
                                        "plan-item:" + amended,
                                        unit)));
    }
}
