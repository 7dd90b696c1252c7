package vn.quantriet.organization.sheet;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The background work of a sheet, which outlives the request and a crash.
@Configuration
class ImportTask {

    private final ImportRunner runner;

    ImportTask(ImportRunner runner) {
        this.runner = runner;
    }

    /// What nobody came back to does not stay.
    @Bean
    RecurringTask<Void> organizationImportSweep() {
        return Tasks.recurring("organization.import.sweep", FixedDelay.ofHours(1))
                .execute((_, _) -> runner.sweep());
    }

    /// The instance begins with the id of the import.
    @Bean("organizationImportTask")
    OneTimeTask<Void> task() {
        return Tasks.oneTime("organization.import")
                .execute((instance, _) ->
                        runner.run(UUID.fromString(instance.getId().substring(0, 36))));
    }
}
