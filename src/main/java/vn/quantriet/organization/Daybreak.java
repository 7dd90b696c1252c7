package vn.quantriet.organization;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.DatabaseScope;

/// Sees to it that the tree in use is that of today: at start, when a day begins, and before a change if both were missed.
@Component
class Daybreak {

    private static final DatabaseScope SCOPE = DatabaseScope.system("organization.daybreak");

    private final Projection projection;

    Daybreak(Projection projection) {
        this.projection = projection;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        SCOPE.run(projection::beginDay);
    }

    void ensureToday() {
        if (!projection.isOfToday()) {
            begin();
        }
    }
}
