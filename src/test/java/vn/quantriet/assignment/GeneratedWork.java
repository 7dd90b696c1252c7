package vn.quantriet.assignment;

import org.springframework.context.ApplicationContext;
import vn.quantriet.kernel.DatabaseScope;

/// For work that was put into the tables by hand.
public final class GeneratedWork {

    private GeneratedWork() {}

    /// The reminders of today, as in the morning.
    public static void remind(ApplicationContext context) {
        DatabaseScope.system("benchmark").run(context.getBean(Reminders.class)::remind);
    }

    /// What is done every few minutes.
    public static void fold(ApplicationContext context) {
        DatabaseScope.system("benchmark").run(context.getBean(Counting.class)::fold);
    }

    /// Writes where each turn stands, and counts them, as after a night.
    public static void count(ApplicationContext context) {
        DatabaseScope.system("benchmark").run(context.getBean(Counting.class)::recount);
    }
}
