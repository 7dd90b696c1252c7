package vn.quantriet.notification;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.Uuid7;

/// Tells people what they should hear of.
@Service
@Transactional
public class Notifications {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notifications(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /// Puts the notice into the inboxes of its receivers, after the transaction in which it happened.
    public void tell(Notice notice) {
        if (!notice.to().isEmpty()) {
            events.publishEvent(new Told(Uuid7.next(), notice, clock.instant()));
        }
    }
}
