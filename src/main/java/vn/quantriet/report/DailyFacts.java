package vn.quantriet.report;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quantriet.kernel.DatabaseScope;

/// What happens by itself: work becomes late, what was counted is added up, and at night all is counted anew.
@Configuration(proxyBeanMethods = false)
class DailyFacts {

    private static final LocalTime DAYBREAK = LocalTime.of(0, 20);
    private static final LocalTime NIGHT = LocalTime.of(2, 40);

    private static final Duration KEPT = Duration.ofDays(2);

    @Bean
    RecurringTask<Void> foldingOfFacts(Rebuild.Counts counts) {
        return Tasks.recurring("report.fold", FixedDelay.of(Duration.ofMinutes(2)))
                .execute((_, _) -> DatabaseScope.system("report.fold").run(counts::fold));
    }

    @Bean
    RecurringTask<Void> factsOfTheDay(Rebuild rebuild, MovedFacts moved, Clock clock) {
        return Tasks.recurring("report.day", Schedules.daily(clock.getZone(), DAYBREAK))
                .execute((_, _) ->
                        DatabaseScope.system("report.day")
                                .run(() -> {
                                    rebuild.beginDay();
                                    moved.followMergers();
                                }));
    }

    @Bean
    RecurringTask<Void> auditOfFacts(Rebuild rebuild, MovedFacts moved, Trees trees, Clock clock) {
        return Tasks.recurring("report.audit", Schedules.daily(clock.getZone(), NIGHT))
                .execute((_, _) ->
                        DatabaseScope.system("report.audit")
                                .run(() -> {
                                    rebuild.runAtNight();
                                    moved.followMergers();
                                    trees.forget(clock.instant().minus(KEPT));
                                }));
    }

    /// The instance is the id of the asking.
    @Bean("reportRebuildTask")
    OneTimeTask<Void> rebuildOfFacts(Rebuild rebuild) {
        return Tasks.oneTime("report.rebuild")
                .execute((instance, _) ->
                        DatabaseScope.system("report.rebuild")
                                .run(() -> rebuild.run(UUID.fromString(instance.getId()))));
    }
}
