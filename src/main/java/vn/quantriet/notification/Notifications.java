package vn.quantriet.notification;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.Uuid7;

/// Tells people what they should hear of.
@Service
@Transactional
public class Notifications {

    private final ApplicationEventPublisher events;
    private final NoticeRepository notices;
    private final Receivers receivers;
    private final Clock clock;

    Notifications(
            ApplicationEventPublisher events,
            NoticeRepository notices,
            Receivers receivers,
            Clock clock) {
        this.events = events;
        this.notices = notices;
        this.receivers = receivers;
        this.clock = clock;
    }

    /// Puts the notice into the inboxes of its receivers, after the transaction in which it happened.
    public void tell(Notice notice) {
        if (!notice.to().isEmpty()) {
            events.publishEvent(new Told(Uuid7.next(), notice, clock.instant()));
        }
    }

    /// Puts very many notices into the inboxes within the transaction of whoever tells: for jobs, which see every row.
    public void deliver(List<Notice> many) {
        var told =
                many.stream()
                        .filter(notice -> !notice.to().isEmpty())
                        .map(notice -> new Told(Uuid7.next(), notice, clock.instant()))
                        .toList();
        if (!told.isEmpty()) {
            notices.add(told, receivers.of(told.stream().map(Told::notice).toList()));
        }
    }
}
