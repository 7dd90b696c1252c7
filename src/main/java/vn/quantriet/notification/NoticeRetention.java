package vn.quantriet.notification;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;
import vn.quantriet.kernel.DatabaseScope;

/// Drops notices each night: three months after they were read, a year after they were told.
@Configuration(proxyBeanMethods = false)
class NoticeRetention {

    static final Duration AFTER_READING = Duration.ofDays(90);
    static final Duration AFTER_TELLING = Duration.ofDays(365);

    private final NoticeRepository notices;
    private final TransactionOperations transactions;
    private final Clock clock;

    NoticeRetention(NoticeRepository notices, TransactionOperations transactions, Clock clock) {
        this.notices = notices;
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
        var now = clock.instant();
        transactions.executeWithoutResult(
                _ -> notices.drop(now.minus(AFTER_READING), now.minus(AFTER_TELLING)));
    }
}
