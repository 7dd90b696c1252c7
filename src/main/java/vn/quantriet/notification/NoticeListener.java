package vn.quantriet.notification;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Delivers notices into the inboxes, in a transaction of its own: the teller may not see the rows of those who are told.
@Component
class NoticeListener {

    private final NoticeRepository notices;

    NoticeListener(NoticeRepository notices) {
        this.notices = notices;
    }

    @ApplicationModuleListener
    void on(Told told) {
        notices.add(told);
    }
}
