package vn.quantriet.plan;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.quantriet.access.Accounts;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.Documents;
import vn.quantriet.extraction.ProposalConfirmed;
import vn.quantriet.extraction.Proposals;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.notification.Notice;
import vn.quantriet.notification.Notifications;

/// Makes the draft of a plan from a document whose review was finished.
@Component
class ProposalListener {

    private final Plans plans;
    private final PlanRepository known;
    private final Differences differences;
    private final Notifications notifications;
    private final Accounts accounts;
    private final Proposals proposals;
    private final Documents documents;
    private final Clock clock;

    ProposalListener(
            Plans plans,
            PlanRepository known,
            Differences differences,
            Notifications notifications,
            Accounts accounts,
            Proposals proposals,
            Documents documents,
            Clock clock) {
        this.plans = plans;
        this.known = known;
        this.differences = differences;
        this.notifications = notifications;
        this.accounts = accounts;
        this.proposals = proposals;
        this.documents = documents;
        this.clock = clock;
    }

    /// Heard twice, or after the review was finished anew, it changes nothing in the plan that is there: what differs now is left to
    /// decide, and those who edit it are told.
    @ApplicationModuleListener
    void on(ProposalConfirmed confirmed) {
        var items = proposals.confirmedOf(confirmed.document());
        if (!items.isEmpty()) {
            var deed = new Deed(confirmed.by(), "", clock.instant());
            var plan =
                    plans.answer(
                            confirmed.document(),
                            confirmed.unit(),
                            title(confirmed.document()),
                            items,
                            deed);
            tell(plan, confirmed.unit());
        }
    }

    private void tell(PlanId id, UnitId unit) {
        var plan = known.find(id).orElseThrow(() -> new NotFound(id));
        var open = differences.of(plan);
        if (!open.isEmpty()) {
            notifications.tell(
                    new Notice(
                            accounts.holdersOf(unit, Permission.EDIT_PLANS),
                            "plan.notice.differences",
                            List.of(plan.title(), String.valueOf(open.size())),
                            "/plans/" + id,
                            "plan:" + id));
        }
    }

    private String title(DocumentId document) {
        var known = documents.description(document);
        return Stream.of(known.title(), known.reference())
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("Kế hoạch");
    }
}
