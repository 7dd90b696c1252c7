package vn.quantriet.document;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Looks each minute for scans that wait: because the program was stopped, or because what recognises was not there yet.
@Configuration(proxyBeanMethods = false)
class RecogniserTask {

    @Bean
    RecurringTask<Void> recognitionOfScans(Recogniser recogniser) {
        return Tasks.recurring("document-recognition", FixedDelay.ofMinutes(1))
                .execute((_, _) -> recogniser.run());
    }
}
