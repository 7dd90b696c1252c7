package vn.quantriet.access.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;

/// Writes the log, in the transaction of the deed. Who and from where it learns from the request and the database scope.
@Service
public class AuditLog implements Audit {

    private static final String ANONYMOUS = "anonymous";

    private final EventRepository events;
    private final AddressHash addresses;
    private final Clock clock;

    AuditLog(EventRepository events, AddressHash addresses, Clock clock) {
        this.events = events;
        this.addresses = addresses;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void record(Entry entry) {
        write(entry, Event.Result.DONE, null);
    }

    /// Somebody tried what they may not.
    @Transactional
    public void refused(Entry entry) {
        write(entry, Event.Result.REFUSED, null);
    }

    /// Like [#record(Entry)], for a deed about a unit while nobody acts in a role yet, as at sign-in.
    @Transactional
    public void record(Entry entry, UnitPath path) {
        write(entry, Event.Result.DONE, path);
    }

    /// Like [#refused(Entry)], while nobody acts in a role yet.
    @Transactional
    public void refused(Entry entry, UnitPath path) {
        write(entry, Event.Result.REFUSED, path);
    }

    /// A keyed hash, for what may be a personal value but must be recognised again.
    public String hash(String value) {
        return addresses.of(value);
    }

    private void write(Entry entry, Event.Result result, @Nullable UnitPath path) {
        var viewer = viewer();
        events.add(
                new Event(
                        Uuid7.next(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        actor(),
                        viewer == null ? null : viewer.role().name(),
                        viewer == null ? null : viewer.unit().value(),
                        (path == null ? path(viewer) : path).value(),
                        entry.action(),
                        entry.object(),
                        entry.purpose(),
                        address(),
                        result,
                        entry.detail()));
    }

    private static String actor() {
        return DatabaseScope.current().map(DatabaseScope::actor).orElse(ANONYMOUS);
    }

    private static UnitPath path(@Nullable Viewer viewer) {
        return viewer == null ? UnitPath.ALL : viewer.path();
    }

    private static @Nullable Viewer viewer() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? (Viewer) web.getRequest().getAttribute(Viewer.class.getName())
                : null;
    }

    private @Nullable String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? addresses.of(web.getRequest().getRemoteAddr())
                : null;
    }
}
