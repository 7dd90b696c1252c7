package vn.quantriet.document;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.search.Asked;

/// Finds documents by words, always among what the viewer may see.
@Repository
class DocumentSearch {

    /// No search shows more: whoever did not find it among so many adds a word.
    static final int MOST = 1000;

    /// `57014`: stopped because it took too long.
    private static final String STOPPED = "57014";

    private final JdbcClient jdbc;
    private final Clock clock;

    DocumentSearch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// What was found, the best or the newest first.
    ///
    /// @param counted how many there are, as far as it was counted
    /// @param more whether there are still more
    record Found(List<DocumentId> ids, int counted, boolean more) {

        static final Found NONE = new Found(List.of(), 0, false);
    }

    /// @param needed how many must be known in their right order
    Found find(DocumentFilter filter, boolean typing, Viewer viewer, int needed) {
        var asked = Asked.of(filter.words());
        if (asked.isEmpty()) {
            return Found.NONE;
        }
        var tiers =
                SearchTiers.of(
                        filter.words(),
                        asked,
                        new SearchTiers.Filters(filter.type(), filter.issuerWords(), typing));
        try {
            goThroughTheIndex();
            jdbc.sql("set local statement_timeout to 3000").update();
            var found = run(filter, tiers, viewer).run(Math.min(needed, MOST));
            jdbc.sql("set local statement_timeout to default").update();
            jdbc.sql("set local enable_seqscan to default").update();
            return found;
        } catch (DataAccessException failure) {
            if (failure.getRootCause() instanceof SQLException cause
                    && STOPPED.equals(cause.getSQLState())) {
                throw new DocumentRefused(DocumentRefused.Reason.SEARCH_TOO_LONG);
            }
            throw failure;
        }
    }

    /// All of them, the newest first.
    List<DocumentId> all(DocumentFilter filter, Viewer viewer, int most) {
        var asked = Asked.of(filter.words());
        if (asked.isEmpty()) {
            return List.of();
        }
        var tiers =
                SearchTiers.of(
                        filter.words(),
                        asked,
                        new SearchTiers.Filters(filter.type(), filter.issuerWords(), false));
        goThroughTheIndex();
        return ids(run(filter, tiers, viewer).newest(tiers.all(), most, 0));
    }

    private SearchRun run(DocumentFilter filter, SearchTiers tiers, Viewer viewer) {
        return new SearchRun(filter, tiers, viewer, jdbc, LocalDate.now(clock));
    }

    /// Reading all entries from end to end would take minutes, which the planner does not know.
    private void goThroughTheIndex() {
        jdbc.sql("set local enable_seqscan to off").update();
        jdbc.sql("set local jit to off").update();
        jdbc.sql("set local max_parallel_workers_per_gather to 0").update();
    }

    static List<DocumentId> ids(Collection<UUID> ids) {
        return ids.stream().map(DocumentId::new).toList();
    }
}
