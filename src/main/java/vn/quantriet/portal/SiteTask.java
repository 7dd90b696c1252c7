package vn.quantriet.portal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quantriet.kernel.DatabaseScope;

/// Runs [SiteFollower] every few minutes.
@Configuration(proxyBeanMethods = false)
class SiteTask {

    private static final int MINUTES = 5;

    @Bean
    RecurringTask<Void> followUnitsOfSites(SiteFollower follower) {
        return Tasks.recurring("portal-sites", FixedDelay.ofMinutes(MINUTES))
                .execute((_, _) -> DatabaseScope.system("portal-sites").run(follower::follow));
    }
}
