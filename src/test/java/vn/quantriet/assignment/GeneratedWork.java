package vn.quantriet.assignment;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.kernel.DatabaseScope;

/// For work that was put into the tables by hand.
public final class GeneratedWork {

    private GeneratedWork() {}

    /// Writes where each turn stands, and counts them.
    public static void count(ApplicationContext context) {
        DatabaseScope.system("benchmark")
                .run(() ->
                        context.getBean(TransactionTemplate.class)
                                .executeWithoutResult(
                                        _ -> context.getBean(StandingRepository.class).rebuild()));
    }
}
