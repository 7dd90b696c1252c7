package vn.quantriet.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// Where a thing stands on the home page: by when it is due, or apart when it waits for a decision.
public enum HomeGroup {
    LATE(Tone.BAD),
    TODAY(Tone.WARN),
    WEEK(Tone.PLAIN),
    LATER(Tone.PLAIN),
    OPINION(Tone.INFO);

    private final Tone tone;

    HomeGroup(Tone tone) {
        this.tone = tone;
    }

    /// This week ends on Sunday; what has no deadline comes later.
    static HomeGroup of(WaitingLine line, LocalDate today) {
        var due = line.due();
        if (line.opinion()) {
            return OPINION;
        }
        if (due == null
                || due.isAfter(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)))) {
            return LATER;
        }
        if (due.isBefore(today)) {
            return LATE;
        }
        return due.equals(today) ? TODAY : WEEK;
    }

    public Tone tone() {
        return tone;
    }

    /// Message key of its name.
    public String key() {
        return "web.home.group." + name();
    }
}
