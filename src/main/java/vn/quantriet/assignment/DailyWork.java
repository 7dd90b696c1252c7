package vn.quantriet.assignment;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quantriet.kernel.DatabaseScope;

/// What is done each morning: turns laid down ahead, reminders sent; and how the counts are kept.
@Configuration(proxyBeanMethods = false)
class DailyWork {

    private static final LocalTime NIGHT = LocalTime.of(2, 10);
    private static final LocalTime EARLY = LocalTime.of(5, 30);

    @Bean
    RecurringTask<Void> foldingOfTurns(Counting counting) {
        return Tasks.recurring("assignment.fold", FixedDelay.of(Duration.ofMinutes(2)))
                .execute((_, _) -> DatabaseScope.system("assignment.fold").run(counting::fold));
    }

    @Bean
    RecurringTask<Void> auditOfCounts(Counting counting, Clock clock) {
        return Tasks.recurring("assignment.audit", Schedules.daily(clock.getZone(), NIGHT))
                .execute((_, _) -> DatabaseScope.system("assignment.audit").run(counting::audit));
    }

    @Bean
    RecurringTask<Void> assignmentsOfTheDay(Turns turns, Reminders reminders, Clock clock) {
        return Tasks.recurring("assignment.day", Schedules.daily(clock.getZone(), EARLY))
                .execute((_, _) ->
                        DatabaseScope.system("assignment.day")
                                .run(() -> {
                                    turns.layDownAhead();
                                    reminders.remind();
                                }));
    }
}
