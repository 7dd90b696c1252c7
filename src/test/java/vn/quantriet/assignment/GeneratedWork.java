package vn.quantriet.assignment;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.kernel.DatabaseScope;

/// For work that was put into the tables by hand.
public final class GeneratedWork {

    private GeneratedWork() {}

    /// The reminders of today, as in the morning.
    public static void remind(ApplicationContext context) {
        DatabaseScope.system("benchmark").run(context.getBean(Reminders.class)::remind);
    }

    /// Writes where each turn stands, and counts them, as after a night.
    public static void count(ApplicationContext context) {
        DatabaseScope.system("benchmark")
                .run(() ->
                        context.getBean(TransactionTemplate.class)
                                .executeWithoutResult(_ -> {
                                    var standings = context.getBean(StandingRepository.class);
                                    standings.rebuild();
                                    standings.foldDays(LocalDate.now(context.getBean(Clock.class)));
                                }));
    }
}
