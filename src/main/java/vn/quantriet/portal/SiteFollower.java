package vn.quantriet.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.organization.Units;

/// Lets pages follow their units through time: renamed ones bear the new name; those of units that ended say so, and where the unit
/// went.
@Component
class SiteFollower {

    private final SiteRepository sites;
    private final StandRepository stand;
    private final Units units;
    private final Clock clock;

    SiteFollower(SiteRepository sites, StandRepository stand, Units units, Clock clock) {
        this.sites = sites;
        this.stand = stand;
        this.units = units;
        this.clock = clock;
    }

    @Transactional
    public void follow() {
        long changed = sites.followed().stream().filter(this::follow).count();
        if (changed > 0) {
            stand.move(clock.instant());
        }
    }

    private boolean follow(SiteRepository.Followed site) {
        return site.today() == null ? end(site) : live(site, site.today());
    }

    private boolean live(SiteRepository.Followed site, String name) {
        if (name.equals(site.known()) && site.endedOn() == null) {
            return false;
        }
        sites.follow(site, name, null, null);
        return true;
    }

    private boolean end(SiteRepository.Followed site) {
        UnitId successor = units.successor(site.unit()).map(UnitLine::id).orElse(null);
        if (site.endedOn() != null && Objects.equals(successor, site.successor())) {
            return false;
        }
        var ended = site.endedOn() == null ? LocalDate.now(clock) : site.endedOn();
        sites.follow(site, site.known(), ended, successor);
        return true;
    }
}
