package vn.quantriet.plan;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quantriet.kernel.DatabaseScope;

/// Makes fingerprints anew each night where they are missing, old or of another making.
@Configuration(proxyBeanMethods = false)
class OverlapTask {

    private static final DatabaseScope SCOPE = DatabaseScope.system("plan.overlaps");

    @Bean
    RecurringTask<Void> planOverlaps(Fingerprints fingerprints, Clock clock) {
        return Tasks.recurring(
                        "plan.overlaps", Schedules.daily(clock.getZone(), LocalTime.of(2, 20)))
                .execute((_, _) -> SCOPE.run(fingerprints::renewAll));
    }
}
