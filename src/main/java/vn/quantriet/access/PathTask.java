package vn.quantriet.access;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.UnitPath;

/// Lets accounts follow people who came to belong to another unit.
@Configuration(proxyBeanMethods = false)
class PathTask {

    private static final int MINUTES = 5;

    @Bean
    RecurringTask<Void> followPaths(PathRepository paths, TransactionTemplate transaction) {
        return Tasks.recurring("access-paths", FixedDelay.ofMinutes(MINUTES))
                .execute((_, _) ->
                        DatabaseScope.system("access-paths")
                                .run(() ->
                                        transaction.executeWithoutResult(
                                                _ -> paths.follow(UnitPath.ALL))));
    }
}
