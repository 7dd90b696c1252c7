package vn.quantriet.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.report.Word.Audience;
import vn.quantriet.web.Dates;

/// Tells those concerned what happened to a round or a report; never the one who did it.
@Component("reportHerald")
class Herald {

    private final ApplicationEventPublisher events;

    Herald(ApplicationEventPublisher events) {
        this.events = events;
    }

    void asked(OwedLine line, @Nullable AccountId by) {
        toWriters(line, "asked", List.of(line.title(), Dates.day(line.due())), by);
    }

    void dueSoon(OwedLine line) {
        toWriters(line, "due_soon", List.of(line.title(), Dates.day(line.due())), null);
    }

    /// The unit, and who asked, so that a superior can follow up.
    void overdue(OwedLine line) {
        toWriters(line, "overdue", List.of(line.title(), Dates.day(line.due())), null);
        tell(
                line,
                Audience.DIRECTORS,
                "overdue_below",
                List.of(line.unitName(), line.title()),
                "/rounds/" + line.round(),
                null);
    }

    void urged(OwedLine line, Viewer by) {
        toWriters(
                line,
                "urged",
                List.of(by.name(), line.title(), Dates.day(line.due())),
                by.account());
    }

    void submitted(OwedLine line, Viewer by) {
        tell(
                line,
                Audience.DIRECTORS,
                "submitted",
                List.of(line.unitName(), line.title()),
                line.path(),
                by.account());
    }

    void returned(OwedLine line, String reason, Viewer by) {
        toWriters(line, "returned", List.of(by.name(), line.title(), reason), by.account());
    }

    void accepted(OwedLine line, Viewer by) {
        toWriters(line, "accepted", List.of(by.name(), line.title()), by.account());
    }

    void unlocked(OwedLine line, String reason, Viewer by) {
        toWriters(line, "unlocked", List.of(by.name(), line.title(), reason), by.account());
    }

    private void toWriters(OwedLine line, String what, List<String> more, @Nullable AccountId by) {
        var path = line.path().isEmpty() ? "/reports" : line.path();
        tell(line, Audience.WRITERS, what, more, path, by);
    }

    private void tell(
            OwedLine line,
            Audience to,
            String what,
            List<String> more,
            String path,
            @Nullable AccountId by) {
        events.publishEvent(
                new Word(
                        to == Audience.WRITERS ? line.unit() : line.asker(),
                        to,
                        what,
                        more,
                        path,
                        "round:" + line.round(),
                        by));
    }
}
