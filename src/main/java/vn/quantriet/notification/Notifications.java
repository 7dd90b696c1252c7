package vn.quantriet.notification;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tells people what they should hear of.
@Service
@Transactional
public class Notifications {

    private final ApplicationEventPublisher events;

    Notifications(ApplicationEventPublisher events) {
        this.events = events;
    }

    /// Puts the notice into the inboxes of its receivers, after the transaction in which it happened.
    public void tell(Notice notice) {
        if (!notice.to().isEmpty()) {
            events.publishEvent(notice);
        }
    }
}
