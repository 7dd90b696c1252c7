package vn.quantriet.notification;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.UnitMoved;

/// Lets absences follow units that moved in the tree.
@Component
class MovedUnits {

    private final AbsenceRepository absences;

    MovedUnits(AbsenceRepository absences) {
        this.absences = absences;
    }

    @ApplicationModuleListener
    void on(UnitMoved moved) {
        absences.follow(moved.to());
    }
}
