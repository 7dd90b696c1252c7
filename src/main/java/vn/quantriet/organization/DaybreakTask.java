package vn.quantriet.organization;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Runs [Daybreak] a few seconds after midnight.
@Configuration(proxyBeanMethods = false)
class DaybreakTask {

    @Bean
    RecurringTask<Void> organizationDaybreak(Daybreak daybreak, Clock clock) {
        return Tasks.recurring(
                        "organization.daybreak",
                        Schedules.daily(clock.getZone(), LocalTime.of(0, 0, 5)))
                .execute((_, _) -> daybreak.begin());
    }
}
