package vn.quantriet.difficulty;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.quantriet.calendar.WorkingCalendar;

/// By when an answer is owed: so many working days after it came in.
@Component
class AnswerDays {

    private final WorkingCalendar calendar;
    private final Settings settings;
    private final Clock clock;

    AnswerDays(WorkingCalendar calendar, Settings settings, Clock clock) {
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    LocalDate due() {
        var days = calendar.days();
        var day = LocalDate.now(clock);
        for (int left = settings.get(Setting.ANSWER_WORKING_DAYS); left > 0; left--) {
            day = days.workedFrom(day.plusDays(1));
        }
        return day;
    }
}
