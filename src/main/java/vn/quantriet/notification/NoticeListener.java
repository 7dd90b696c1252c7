package vn.quantriet.notification;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.quantriet.access.Accounts;

/// Delivers notices into the inboxes, in a transaction of its own: the teller may not see the rows of those who are told.
@Component
class NoticeListener {

    private final NoticeRepository notices;
    private final Accounts accounts;

    NoticeListener(NoticeRepository notices, Accounts accounts) {
        this.notices = notices;
        this.accounts = accounts;
    }

    @ApplicationModuleListener
    void on(Told told) {
        notices.add(told, accounts.membersOf(told.notice().to()));
    }
}
