package vn.quantriet.notification;

import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Delivers notices into the inboxes, in a transaction of its own: the teller may not see the rows of those who are told.
@Component
class NoticeListener {

    private final NoticeRepository notices;
    private final Receivers receivers;

    NoticeListener(NoticeRepository notices, Receivers receivers) {
        this.notices = notices;
        this.receivers = receivers;
    }

    @ApplicationModuleListener
    void on(Told told) {
        notices.add(List.of(told), List.of(receivers.of(told.notice())));
    }
}
