package vn.quantriet.plan;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Looks for items that ask nearly the same whenever items change. Heard twice, it finds nothing to do.
@Component
class OverlapListener {

    private final Fingerprints fingerprints;

    OverlapListener(Fingerprints fingerprints) {
        this.fingerprints = fingerprints;
    }

    @ApplicationModuleListener
    void on(PlanItemsChanged changed) {
        fingerprints.renew(changed.plan());
    }
}
