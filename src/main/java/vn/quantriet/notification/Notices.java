package vn.quantriet.notification;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Inbox;
import vn.quantriet.web.Paged;
import vn.quantriet.web.Paging;

/// The viewer's own inbox.
@Service
@Transactional
class Notices implements Inbox {

    private final NoticeRepository notices;
    private final Clock clock;

    Notices(NoticeRepository notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public int unread(Viewer viewer) {
        return notices.unread(viewer.member());
    }

    @Transactional(readOnly = true)
    Paged<NoticeGroup> of(Viewer viewer, boolean unreadOnly, Paging paging) {
        var lines = notices.lines(viewer.member(), unreadOnly, paging);
        return new Paged<>(
                NoticeGroup.of(lines), notices.objects(viewer.member(), unreadOnly), paging);
    }

    /// Counts all about the object of the notice as read.
    NoticeLine open(UUID id, Viewer viewer) {
        var notice = notices.find(id, viewer.member()).orElseThrow(() -> new NotFound(id));
        read(notice.object(), viewer);
        return notice;
    }

    void read(String object, Viewer viewer) {
        notices.read(object, viewer.member(), clock.instant());
    }

    void readAll(Viewer viewer) {
        notices.readAll(viewer.member(), clock.instant());
    }

    @Transactional(readOnly = true)
    List<String> silenced(Viewer viewer) {
        return notices.silenced(viewer.member());
    }

    void silence(String kind, Viewer viewer) {
        notices.silence(kind, viewer.member(), clock.instant());
    }

    void unsilence(String kind, Viewer viewer) {
        notices.unsilence(kind, viewer.member());
    }
}
