package vn.quantriet.access;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.UnitMoved;

/// Lets accounts and roles follow a unit that moved in the tree, with the move itself.
@Component
class AccountFollower {

    private final PathRepository paths;

    AccountFollower(PathRepository paths) {
        this.paths = paths;
    }

    @EventListener
    void on(UnitMoved moved) {
        paths.follow(moved.to());
    }
}
