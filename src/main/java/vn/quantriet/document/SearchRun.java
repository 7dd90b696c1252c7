package vn.quantriet.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.quantriet.kernel.Viewer;

/// One search of one viewer.
///
/// Common words occur in nearly all of very many papers. So the index is asked for the last few weeks first, then for longer and
/// longer stretches of time, until enough is found; and for the best kind of match before the lesser ones.
final class SearchRun {

    private static final int FIRST_CELLS = 2;

    /// From some twenty years on the rest is looked at in one go.
    private static final int ALL_CELLS = 1024;

    private static final double WIDER = 5;

    /// Beyond what a page shows, so long is counted.
    private static final long COUNTING_NANOS = 25_000_000;

    private final JdbcClient jdbc;
    private final LocalDate today;
    private final DocumentFilter filter;
    private final SearchTiers tiers;
    private final SeenFew seen;
    private final ListConditions conditions;
    private boolean exhausted;

    SearchRun(
            DocumentFilter filter,
            SearchTiers tiers,
            Viewer viewer,
            JdbcClient jdbc,
            LocalDate today) {
        this.jdbc = jdbc;
        this.today = today;
        this.filter = filter;
        this.tiers = tiers;
        this.seen = SeenFew.of(viewer, filter.from(), jdbc);
        this.conditions = new ListConditions(filter, viewer, seen);
    }

    DocumentSearch.Found run(int needed) {
        if (seen.ids().isPresent()) {
            return among(seen.ids().get());
        }
        var newest = newest(tiers.all(), needed, DocumentSearch.MOST + 1);
        boolean more = !exhausted || newest.size() > DocumentSearch.MOST;
        int counted = Math.min(newest.size(), DocumentSearch.MOST);
        var ids = filter.order() == DocumentFilter.Sort.WORTH ? best(newest, needed) : newest;
        return new DocumentSearch.Found(
                DocumentSearch.ids(ids).stream().limit(DocumentSearch.MOST).toList(),
                counted,
                more);
    }

    /// The few that the viewer sees are looked at one by one.
    private DocumentSearch.Found among(List<UUID> few) {
        var tier = new StringBuilder("case");
        for (int at = 0; at < tiers.better().size(); at++) {
            tier.append(
                    " when k.keys @@ (:better::text[])[%d]::tsquery then %d".formatted(at + 1, at));
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
                                        + (byWorth && !tiers.better().isEmpty() ? tier + ", " : "")
                                        + "k.day desc, d.id desc")
                        .params(conditions.values())
                        .params(phrases())
                        .param("few", few.toArray(UUID[]::new))
                        .param("all", tiers.all())
                        .param("better", tiers.questions())
                        .query(UUID.class)
                        .list();
        return new DocumentSearch.Found(DocumentSearch.ids(found), found.size(), false);
    }

    /// The better tiers one after the other, then the rest.
    private Collection<UUID> best(List<UUID> newest, int needed) {
        var best = new LinkedHashSet<UUID>();
        boolean allKnown = exhausted;
        for (var question : tiers.better()) {
            if (newest.size() > 1 && best.size() < Math.min(needed, newest.size())) {
                best.addAll(allKnown ? those(newest, question) : newest(question, needed, 0));
            }
        }
        best.addAll(newest);
        return best;
    }

    /// Which of the found ones match, in the same order.
    private List<UUID> those(List<UUID> found, String question) {
        var matching =
                new HashSet<>(
                        jdbc.sql(
                                        """
                                        with found as materialized (
                                          select e.document_id from document.search_entry e where e.keys @@ :query::tsquery)
                                        select f.document_id from found f where f.document_id = any(:found)
                                        """)
                                .param("query", question)
                                .param("found", found.toArray(UUID[]::new))
                                .query(UUID.class)
                                .list());
        return found.stream().filter(matching::contains).toList();
    }

    /// The newest first, in stretches of time that grow with what is still missing.
    ///
    /// @param counted how many are to be counted, while there is time
    List<UUID> newest(String question, int needed, int counted) {
        var found = new ArrayList<UUID>();
        long end = System.nanoTime() + COUNTING_NANOS;
        int wanted = Math.max(needed, counted);
        int to = SearchDays.cell(last()) + 1;
        int first =
                filter.firstDay() == null ? 0 : Math.min(to, SearchDays.cell(filter.firstDay()));
        int width = FIRST_CELLS;
        var days = new ArrayList<>(List.of(SearchDays.FUTURE));
        while (to >= first
                && (found.size() < needed || found.size() < wanted && System.nanoTime() < end)) {
            int from = width >= ALL_CELLS ? first : Math.max(first, to - width + 1);
            days.addAll(SearchDays.covering(from, to));
            int before = found.size();
            long begun = System.nanoTime();
            found.addAll(window(question, days, wanted - before));
            long perCell = (System.nanoTime() - begun) / (to - from + 1);
            int missing = (found.size() < needed ? needed : wanted) - found.size();
            width = wider(width, found.size() - before, missing);
            if (found.size() >= needed) {
                width = inTime(width, perCell, end);
            }
            to = from - 1;
            days.clear();
        }
        exhausted = to < first && found.size() < wanted;
        return found;
    }

    /// Not much wider at a time: the last days are often thinner than those before.
    private static int wider(int width, int gained, int missing) {
        double expected = gained == 0 ? 8.0 * width : 1.3 * width * missing / gained;
        return (int) Math.clamp(expected, Math.max(1.0, width / 2.0), WIDER * width);
    }

    /// Counting is no reason to let the reader wait: no wider than can be looked through until then.
    private static int inTime(int width, long nanosPerCell, long end) {
        long left = Math.max(0, end - System.nanoTime());
        return (int) Math.clamp(left / Math.max(1, nanosPerCell), 1, width);
    }

    private LocalDate last() {
        var last = filter.lastDay();
        return last != null && last.isBefore(today) ? last : today;
    }

    /// The index alone finds; left to choose, the planner also looked through the keys of one paper after the other.
    private List<UUID> window(String question, List<String> days, int limit) {
        var query = question + " & ('" + String.join("' | '", days) + "')";
        return jdbc.sql(
                        """
                        with found as materialized (
                          select e.document_id, e.day from document.search_entry e where e.keys @@ :query::tsquery)
                        select f.document_id from found f join document.document d on d.id = f.document_id
                        """
                                + conditions.join()
                                + conditions.where()
                                + standing(
                                        "(select e.folded from document.search_entry e where e.document_id = d.id)")
                                + " order by f.day desc, f.document_id desc limit :limit")
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

    private Map<String, Object> phrases() {
        var phrases = new HashMap<String, Object>();
        for (int at = 0; at < tiers.phrases().size(); at++) {
            phrases.put("phrase" + at, " " + tiers.phrases().get(at) + " ");
        }
        return phrases;
    }
}
