package vn.quantriet.plan;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Tells, after the transaction, that items of a plan read otherwise now.
@Component
class ItemChanges {

    private final ApplicationEventPublisher events;

    ItemChanges(ApplicationEventPublisher events) {
        this.events = events;
    }

    void in(PlanId plan) {
        events.publishEvent(new PlanItemsChanged(plan));
    }
}
