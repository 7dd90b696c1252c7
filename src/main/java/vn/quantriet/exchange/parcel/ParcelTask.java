package vn.quantriet.exchange.parcel;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Packs behind the page, and takes away what may no longer be fetched.
@Configuration
class ParcelTask {

    private final ParcelRunner runner;

    ParcelTask(ParcelRunner runner) {
        this.runner = runner;
    }

    @Bean
    RecurringTask<Void> parcelResumption() {
        return Tasks.recurring("exchange.parcel.resumption", FixedDelay.ofSeconds(20))
                .execute((_, _) -> runner.resume());
    }

    @Bean
    RecurringTask<Void> parcelSweep() {
        return Tasks.recurring("exchange.parcel.sweep", FixedDelay.ofHours(1))
                .execute((_, _) -> runner.sweep());
    }

    @Bean("parcelWork")
    OneTimeTask<Void> task() {
        return Tasks.oneTime("exchange.parcel")
                .execute((instance, _) -> runner.run(UUID.fromString(instance.getId())));
    }
}
