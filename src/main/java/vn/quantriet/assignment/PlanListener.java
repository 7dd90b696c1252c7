package vn.quantriet.assignment;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.quantriet.plan.PlanApproved;
import vn.quantriet.plan.Plans;

/// Turns every item of an approved plan into assignments.
@Component
class PlanListener {

    private final Plans plans;
    private final Assignments assignments;

    PlanListener(Plans plans, Assignments assignments) {
        this.plans = plans;
        this.assignments = assignments;
    }

    /// Runs after the plan is committed, in a transaction of its own. A failure stays in the event log to be delivered again;
    /// items, units and parts lend their identifiers, so that does no harm.
    @ApplicationModuleListener
    void on(PlanApproved approved) {
        assignments.assign(plans.decided(approved.plan(), approved.items()));
    }
}
