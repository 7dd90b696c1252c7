package vn.quantriet.portal;

import static vn.quantriet.kernel.Permission.PUBLISH_DOCUMENTS;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Units;

/// Sets up the public page of a unit and switches it on and off: each unit its own; the page of one that ended is switched off from
/// above.
@Service
@Transactional
public class Sites {

    private final SiteRepository sites;
    private final StandRepository stand;
    private final Units units;
    private final Audit audit;
    private final Clock clock;

    Sites(SiteRepository sites, StandRepository stand, Units units, Audit audit, Clock clock) {
        this.sites = sites;
        this.stand = stand;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /// The page of the viewer's unit, once it was set up.
    @Transactional(readOnly = true)
    public Optional<Site> of(Viewer viewer) {
        viewer.require(PUBLISH_DOCUMENTS);
        return sites.find(viewer.unit());
    }

    @Transactional(readOnly = true)
    SiteForm form(Viewer viewer) {
        return of(viewer).map(SiteForm::of).orElseGet(() -> fresh(viewer));
    }

    /// The former address, if it changes, leads to the new one from now on.
    public void save(SiteForm form, Viewer viewer) {
        viewer.require(PUBLISH_DOCUMENTS);
        var slug = form.slug();
        if (!Slug.isOne(slug)) {
            throw new PortalRefused(PortalRefused.Reason.BAD_SLUG);
        }
        if (!sites.take(slug, viewer.unit(), clock.instant())) {
            throw new PortalRefused(PortalRefused.Reason.SLUG_TAKEN);
        }
        sites.save(viewer.unit(), units.line(viewer.unit()).name(), form);
        changed("portal.site_saved", viewer.unit());
    }

    /// Twice changes nothing.
    public void open(Viewer viewer) {
        var site = own(viewer);
        if (sites.open(site.unit(), viewer, clock.instant())) {
            changed("portal.site_opened", site.unit());
        }
    }

    public void close(Viewer viewer) {
        close(own(viewer).unit(), viewer);
    }

    /// Pages of ended units within reach that strangers still find.
    @Transactional(readOnly = true)
    List<Site> ended(Viewer viewer) {
        viewer.require(PUBLISH_DOCUMENTS);
        return sites.ended().stream().filter(site -> reaches(site.unit(), viewer)).toList();
    }

    /// Nobody acts for a unit that ended; whoever stands above it does.
    void closeEnded(UnitId unit, Viewer viewer) {
        viewer.require(PUBLISH_DOCUMENTS);
        var site =
                sites.find(unit)
                        .filter(known -> known.endedOn() != null && reaches(unit, viewer))
                        .orElseThrow(() -> new NotFound(unit));
        close(site.unit(), viewer);
    }

    /// The page of the viewer's unit, which must be there before anything can be published on it.
    Site own(Viewer viewer) {
        return of(viewer).orElseThrow(() -> new PortalRefused(PortalRefused.Reason.NO_SITE));
    }

    private SiteForm fresh(Viewer viewer) {
        return SiteForm.fresh(units.line(viewer.unit()).name());
    }

    private boolean reaches(UnitId unit, Viewer viewer) {
        return viewer.sees(units.path(unit));
    }

    private void close(UnitId unit, Viewer viewer) {
        if (sites.close(unit, viewer, clock.instant())) {
            changed("portal.site_closed", unit);
        }
    }

    private void changed(String action, UnitId unit) {
        stand.move(clock.instant());
        audit.record(Audit.Entry.of(action, "unit:" + unit));
    }
}
