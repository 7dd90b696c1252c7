package vn.quantriet.access.audit;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Paged;
import vn.quantriet.web.Paging;

/// Reads the log: what was done from within the viewer's reach. Reading it is written down in it.
@Service
@Transactional
public class AuditReading {

    private static final Paging SOME = new Paging(1, 20);

    private final EventListRepository events;
    private final AuditLog log;

    AuditReading(EventListRepository events, AuditLog log) {
        this.events = events;
        this.log = log;
    }

    Paged<EventLine> page(EventQuery query, Paging paging, Viewer viewer) {
        viewer.require(Permission.READ_AUDIT);
        log.record(Audit.Entry.of("audit.read", "audit"));
        var scope = viewer.path();
        return new Paged<>(events.page(query, scope, paging), events.count(query, scope), paging);
    }

    /// The latest about one object, for who may read the log; nothing for others.
    public List<EventLine> about(String object, Viewer viewer) {
        return viewer.may(Permission.READ_AUDIT)
                ? events.page(EventQuery.about(object), viewer.path(), SOME)
                : List.of();
    }
}
