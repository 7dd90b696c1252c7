package vn.quantriet.file;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quantriet.kernel.DatabaseScope;

/// Binds the folders and sweeps them.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Folders.class)
class FileConfiguration {

    @Bean
    RecurringTask<Void> sweepOfOrphans(OrphanSweep sweep) {
        return Tasks.recurring("file-orphans", FixedDelay.ofHours(6))
                .execute((_, _) -> DatabaseScope.system("file-orphans").run(sweep::run));
    }
}
