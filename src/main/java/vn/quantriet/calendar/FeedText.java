package vn.quantriet.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Writes a calendar as programs read it (RFC 5545): one whole day per deadline, in Vietnamese. The same entries make the same text.
@Component
class FeedText {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String PRODUCT = "-//Quan Triet//Calendar//VI";
    private static final int HOURS_BETWEEN = 4;

    private final MessageSource messages;

    FeedText(MessageSource messages) {
        this.messages = messages;
    }

    String write(Subscription of, List<Dated.Entry> entries, boolean titles, String base) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod(Method.publish());
        calendar.setName(
                of.unit() == null
                        ? say("calendar.feed.personal")
                        : say("calendar.feed.unit", of.unitName()));
        calendar.setRefreshInterval(Duration.builder().hours(HOURS_BETWEEN).build());
        entries.forEach(entry -> calendar.addEvent(event(entry, titles, base)));
        return Biweekly.write(calendar).go();
    }

    private VEvent event(Dated.Entry entry, boolean titles, String base) {
        var event = new VEvent();
        event.setUid(entry.id() + "@quantriet");
        event.setDateTimeStamp(Date.from(entry.since()));
        event.setDateStart(date(entry.day()), false);
        event.setSummary(titles ? say(entry.key(), entry.title()) : say(entry.bare()));
        event.setUrl(base + entry.path());
        event.setStatus(Status.confirmed());
        event.setTransparency(Transparency.transparent());
        return event;
    }

    /// Days have no zone; they are written in the one in which this program runs.
    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(java.time.ZoneId.systemDefault()).toInstant());
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}
