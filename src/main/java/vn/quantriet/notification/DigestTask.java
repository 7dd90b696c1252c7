package vn.quantriet.notification;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quantriet.kernel.DatabaseScope;

/// Mails go out in the morning, after the reminders of the day; what was not taken then is tried again later in the day.
@Configuration(proxyBeanMethods = false)
class DigestTask {

    private static final LocalTime[] TIMES = {
        LocalTime.of(6, 30), LocalTime.of(8, 30), LocalTime.of(11, 30), LocalTime.of(15, 30)
    };

    @Bean
    RecurringTask<Void> digestMails(Digests digests, Clock clock) {
        return Tasks.recurring("notification.digest", Schedules.daily(clock.getZone(), TIMES))
                .execute((_, _) -> DatabaseScope.system("notification.digest").run(digests::send));
    }
}
