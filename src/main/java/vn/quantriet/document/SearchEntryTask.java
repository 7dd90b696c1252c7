package vn.quantriet.document;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;
import vn.quantriet.kernel.DatabaseScope;

/// Makes the search entries that are missing, after the start with a database of an older version above all. A stop loses nothing.
@Configuration(proxyBeanMethods = false)
class SearchEntryTask {

    private static final Logger LOG = LoggerFactory.getLogger(SearchEntryTask.class);
    private static final int AT_ONCE = 50;

    private final SearchEntries entries;
    private final TransactionOperations transactions;

    SearchEntryTask(SearchEntries entries, TransactionOperations transactions) {
        this.entries = entries;
        this.transactions = transactions;
    }

    @Bean
    RecurringTask<Void> searchEntries() {
        return Tasks.recurring("document-search-entries", FixedDelay.ofMinutes(10))
                .execute((_, _) -> DatabaseScope.system("document-search-entries").run(this::fill));
    }

    /// The newest first; each batch is committed by itself.
    void fill() {
        @Nullable DocumentId last = null;
        int made = 0;
        while (!Thread.currentThread().isInterrupted()) {
            var batch = batch(last);
            if (batch.isEmpty()) {
                break;
            }
            last = batch.getLast();
            made += batch.size();
        }
        if (made > 0) {
            LOG.info("{} documents entered the search index", made);
        }
    }

    private List<DocumentId> batch(@Nullable DocumentId before) {
        var found =
                transactions.execute(_ -> {
                    var missing = entries.missing(before, AT_ONCE);
                    missing.forEach(entries::renew);
                    return missing;
                });
        return found == null ? List.of() : found;
    }
}
