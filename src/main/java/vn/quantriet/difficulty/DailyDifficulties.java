package vn.quantriet.difficulty;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quantriet.kernel.DatabaseScope;

/// What is done each morning: reminders of answers that are owed.
@Configuration(proxyBeanMethods = false)
class DailyDifficulties {

    private static final LocalTime EARLY = LocalTime.of(5, 40);

    @Bean
    RecurringTask<Void> difficultiesOfTheDay(Reminders reminders, Clock clock) {
        return Tasks.recurring("difficulty.day", Schedules.daily(clock.getZone(), EARLY))
                .execute((_, _) -> DatabaseScope.system("difficulty.day").run(reminders::remind));
    }
}
