package vn.quantriet.report;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quantriet.kernel.DatabaseScope;

/// Opens recurring rounds and reminds of reports, early each day.
@Configuration(proxyBeanMethods = false)
class DailyRounds {

    private static final LocalTime EARLY = LocalTime.of(5, 40);

    @Bean
    RecurringTask<Void> roundsOfTheDay(
            Rounds rounds, RoundTitles titles, Settings reportSettings, Clock clock) {
        return Tasks.recurring("report.rounds", Schedules.daily(clock.getZone(), EARLY))
                .execute((_, _) ->
                        DatabaseScope.system("report.rounds")
                                .run(() -> {
                                    rounds.openByRule(
                                            reportSettings.get(Setting.OPEN_DAYS_BEFORE_END),
                                            titles::of);
                                    rounds.remind(reportSettings.get(Setting.REMIND_DAYS_BEFORE));
                                }));
    }
}
