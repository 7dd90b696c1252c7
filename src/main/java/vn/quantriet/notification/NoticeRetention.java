package vn.quantriet.notification;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;
import vn.quantriet.kernel.DatabaseScope;

/// Drops notices each night, some time after they were read and later in any case; how long is a [Setting].
@Configuration(proxyBeanMethods = false)
class NoticeRetention {

    private final NoticeRepository notices;
    private final Settings settings;
    private final TransactionOperations transactions;
    private final Clock clock;

    NoticeRetention(
            NoticeRepository notices,
            Settings settings,
            TransactionOperations transactions,
            Clock clock) {
        this.notices = notices;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> dropOldNotices() {
        return Tasks.recurring(
                        "notification-retention",
                        Schedules.daily(clock.getZone(), LocalTime.of(3, 10)))
                .execute((_, _) -> DatabaseScope.system("notification-retention").run(this::drop));
    }

    void drop() {
        transactions.executeWithoutResult(_ ->
                notices.drop(
                        before(Setting.KEPT_DAYS_AFTER_READING),
                        before(Setting.KEPT_DAYS_AFTER_TELLING)));
    }

    private Instant before(Setting days) {
        return clock.instant().minus(Duration.ofDays(settings.get(days)));
    }
}
