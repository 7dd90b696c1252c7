package vn.quantriet.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.search.Asked;

/// Finds documents by words, always among what the viewer may see.
///
/// Common words occur in nearly all of very many papers. So the index is asked for the last few weeks first, then for longer and
/// longer stretches of time, until enough is found; and for the best kind of match before the lesser ones.
@Repository
class DocumentSearch {

    /// No search shows more: whoever did not find it among so many adds a word.
    static final int MOST = 1000;

    private static final int FIRST_CELLS = 2;

    /// From some twenty years on the rest is looked at in one go.
    private static final int ALL_CELLS = 1024;

    /// Beyond what a page shows, so long is counted.
    private static final long COUNTING_NANOS = 25_000_000;

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
            limitTime();
            var hits = new Search(filter, tiers, viewer).run(Math.min(needed, MOST));
            endLimits();
            return hits;
        } catch (DataAccessException failure) {
            if (failure.getRootCause() instanceof java.sql.SQLException cause
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
        return ids(new Search(filter, tiers, viewer).newest(tiers.all(), most, 0));
    }

    /// A search is answered soon or not at all, and goes through the index: reading all entries would take minutes.
    private void limitTime() {
        jdbc.sql(
                        """
                        select set_config('statement_timeout', '3000', true), set_config('enable_seqscan', 'off', true),
                               set_config('jit', 'off', true), set_config('max_parallel_workers_per_gather', '0', true)
                        """)
                .query(rows -> {});
    }

    private void endLimits() {
        jdbc.sql("set local statement_timeout to default").update();
        jdbc.sql("set local enable_seqscan to default").update();
    }

    private static List<DocumentId> ids(Collection<UUID> ids) {
        return ids.stream().map(DocumentId::new).toList();
    }

    /// One search of one viewer.
    private final class Search {

        private final DocumentFilter filter;
        private final SearchTiers tiers;
        private final SeenFew seen;
        private final ListConditions conditions;
        private boolean exhausted;

        Search(DocumentFilter filter, SearchTiers tiers, Viewer viewer) {
            this.filter = filter;
            this.tiers = tiers;
            this.seen = SeenFew.of(viewer, filter.from(), jdbc);
            this.conditions = new ListConditions(filter, viewer, seen);
        }

        Found run(int needed) {
            if (seen.ids().isPresent()) {
                return among(seen.ids().get());
            }
            var newest = newest(tiers.all(), needed, MOST + 1);
            boolean more = !exhausted || newest.size() > MOST;
            int counted = Math.min(newest.size(), MOST);
            var ids = filter.order() == DocumentFilter.Sort.WORTH ? best(newest, needed) : newest;
            return new Found(ids(ids).stream().limit(MOST).toList(), counted, more);
        }

        /// The few that the viewer sees are looked at one by one.
        private Found among(List<UUID> few) {
            var tier = new StringBuilder("case");
            for (int at = 0; at < tiers.better().size(); at++) {
                tier.append(
                        " when k.keys @@ (:better::text[])[%d]::tsquery then %d"
                                .formatted(at + 1, at));
            }
            tier.append(" else %d end".formatted(tiers.better().size()));
            var byWorth = filter.order() == DocumentFilter.Sort.WORTH;
            var found =
                    jdbc.sql(
                                    """
                                    select d.id
                                      from (select e.document_id, e.day, strip(e.keys) as keys from document.search_entry e
                                             where e.document_id = any(:few) offset 0) k
                                      join document.document d on d.id = k.document_id
                                    """
                                            + conditions.join()
                                            + conditions.where()
                                            + " and k.keys @@ :all::tsquery "
                                            + standing(
                                                    "(select e.folded from document.search_entry e where e.document_id = d.id)")
                                            + " order by "
                                            + (byWorth && !tiers.better().isEmpty()
                                                    ? tier + ", "
                                                    : "")
                                            + "k.day desc, d.id desc")
                            .params(conditions.values())
                            .params(phrases())
                            .param("few", few.toArray(UUID[]::new))
                            .param("all", tiers.all())
                            .param("better", tiers.questions())
                            .query(UUID.class)
                            .list();
            return new Found(ids(found), found.size(), false);
        }

        /// The better tiers one after the other, then the rest.
        private Collection<UUID> best(List<UUID> newest, int needed) {
            var best = new LinkedHashSet<UUID>();
            boolean wide = exhausted;
            for (var question : tiers.better()) {
                if (best.size() < needed && newest.size() > 1) {
                    best.addAll(
                            wide ? window(question, null, needed) : newest(question, needed, 0));
                }
            }
            best.addAll(newest);
            return best;
        }

        /// The newest first, in stretches of time that grow with what is still missing.
        ///
        /// @param counted how many are to be counted, while there is time
        private List<UUID> newest(String question, int needed, int counted) {
            var found = new ArrayList<UUID>();
            long end = System.nanoTime() + COUNTING_NANOS;
            int wanted = Math.max(needed, counted);
            int first = filter.firstDay() == null ? 0 : SearchDays.cell(filter.firstDay());
            int to = SearchDays.cell(last()) + 1;
            int width = FIRST_CELLS;
            var days = new ArrayList<>(List.of(SearchDays.FUTURE));
            while (to >= first
                    && (found.size() < needed
                            || found.size() < wanted && System.nanoTime() < end)) {
                int from = width >= ALL_CELLS ? first : Math.max(first, to - width + 1);
                days.addAll(SearchDays.covering(from, to));
                int before = found.size();
                found.addAll(window(question, days, wanted - before));
                int missing = (found.size() < needed ? needed : wanted) - found.size();
                width = wider(width, found.size() - before, missing);
                to = from - 1;
                days.clear();
            }
            exhausted = to < first && found.size() < wanted;
            return found;
        }

        private static int wider(int width, int gained, int missing) {
            double expected = gained == 0 ? 8.0 * width : 1.3 * width * missing / gained;
            return (int) Math.clamp(expected, Math.max(1.0, width / 2.0), 16.0 * width);
        }

        private LocalDate last() {
            var today = LocalDate.now(clock);
            var last = filter.lastDay();
            return last != null && last.isBefore(today) ? last : today;
        }

        private List<UUID> window(String question, @Nullable List<String> days, int limit) {
            var query =
                    days == null
                            ? question
                            : question + " & ('" + String.join("' | '", days) + "')";
            return jdbc.sql(
                            "select e.document_id from document.search_entry e join document.document d on d.id = e.document_id"
                                    + conditions.join()
                                    + conditions.where()
                                    + " and e.keys @@ :query::tsquery "
                                    + standing("e.folded")
                                    + " order by e.day desc, e.document_id desc limit :limit")
                    .params(conditions.values())
                    .params(phrases())
                    .param("query", query)
                    .param("limit", limit)
                    .query(UUID.class)
                    .list();
        }

        private String standing(String folded) {
            var conditions = new StringBuilder();
            for (int at = 0; at < tiers.phrases().size(); at++) {
                conditions.append(" and position(:phrase%d in %s) > 0".formatted(at, folded));
            }
            return conditions.toString();
        }

        private java.util.Map<String, Object> phrases() {
            var phrases = new java.util.HashMap<String, Object>();
            for (int at = 0; at < tiers.phrases().size(); at++) {
                phrases.put("phrase" + at, " " + tiers.phrases().get(at) + " ");
            }
            return phrases;
        }
    }
}
