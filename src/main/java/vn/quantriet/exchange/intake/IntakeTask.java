package vn.quantriet.exchange.intake;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The background work of an intake, which outlives the request and a crash.
@Configuration
class IntakeTask {

    private final IntakeRunner runner;

    IntakeTask(IntakeRunner runner) {
        this.runner = runner;
    }

    @Bean
    RecurringTask<Void> intakeResumption() {
        return Tasks.recurring("exchange.intake.resumption", FixedDelay.ofSeconds(20))
                .execute((_, _) -> runner.resume());
    }

    @Bean
    RecurringTask<Void> intakeSweep() {
        return Tasks.recurring("exchange.intake.sweep", FixedDelay.ofHours(1))
                .execute((_, _) -> runner.sweep());
    }

    /// The instance begins with the id of the intake.
    @Bean("intakeWork")
    OneTimeTask<Void> task() {
        return Tasks.oneTime("exchange.intake")
                .execute((instance, _) ->
                        runner.run(UUID.fromString(instance.getId().substring(0, 36))));
    }
}
