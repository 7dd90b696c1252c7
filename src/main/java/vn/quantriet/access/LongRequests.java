package vn.quantriet.access;

import java.util.Optional;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Viewer;

/// Who asks, as of this moment, for requests that last longer than one: a stream goes on while rights are taken away and sessions end.
@Component
public class LongRequests {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Viewers viewers;

    LongRequests(FindByIndexNameSessionRepository<? extends Session> sessions, Viewers viewers) {
        this.sessions = sessions;
        this.viewers = viewers;
    }

    /// Nobody once the session ended, wherever that was.
    public Optional<Viewer> viewer(String session) {
        return Optional.<Session>ofNullable(sessions.findById(session))
                .filter(found -> !found.isExpired())
                .flatMap(Sessions::of)
                .flatMap(this::resolve);
    }

    private Optional<Viewer> resolve(SignedInAs who) {
        try {
            return who.scope().call(() -> viewers.resolve(who)).map(Viewers.Resolved::viewer);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
