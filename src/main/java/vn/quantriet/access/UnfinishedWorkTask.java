package vn.quantriet.access;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quantriet.kernel.DatabaseScope;

/// Looks each minute for background work that is to be tried again, on one node at a time.
@Configuration(proxyBeanMethods = false)
class UnfinishedWorkTask {

    private static final DatabaseScope SCOPE = DatabaseScope.system("access-unfinished-work");

    @Bean
    RecurringTask<Void> unfinishedWorkTriedAgain(UnfinishedWork work) {
        return Tasks.recurring("access-unfinished-work", FixedDelay.ofMinutes(1))
                .execute((_, _) -> SCOPE.run(work::tryAgain));
    }

    @Bean
    RecurringTask<Void> sweepOfDoneWork(UnfinishedWork work) {
        return Tasks.recurring("access-done-work", FixedDelay.ofHours(6))
                .execute((_, _) -> SCOPE.run(work::forget));
    }
}
