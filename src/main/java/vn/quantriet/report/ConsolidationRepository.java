package vn.quantriet.report;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Deed;

/// Adds up what accepted reports say, and keeps which of their words were taken over.
@Repository
class ConsolidationRepository {

    private final JdbcClient jdbc;

    ConsolidationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Received(int expected, int received) {}

    Received received(Collection<UUID> rounds) {
        return jdbc.sql(
                        """
                        select count(*) as expected, count(*) filter (where state in ('ACCEPTED', 'LOCKED')) as received
                          from report.owed where round_id = any (:rounds)
                        """)
                .param("rounds", Column.uuids(rounds, each -> each))
                .query(Received.class)
                .single();
    }

    /// By measure, what the accepted reports say of their units and all below them, one report of each unit: as said, where it was said
    Map<String, Long> sums(Collection<UUID> rounds) {
        var sums = new HashMap<String, Long>();
        jdbc.sql(
                        """
                        with w as materialized (
                          select distinct on (unit_id) report_id from report.owed
                           where round_id = any (:rounds) and state in ('ACCEPTED', 'LOCKED')
                           order by unit_id, report_id desc)
                        select f.measure, sum(coalesce(o.said, f.counted))::bigint as number
                          from w
                         cross join lateral (select report_id, number, measure, counted from report.figure
                                              where report_id = w.report_id and grid is null and not before and reach = 'SUBTREE' offset 0) f
                          left join lateral (select said from report.override x
                                              where x.report_id = f.report_id and x.number = f.number
                                              order by said_at desc, id desc limit 1) o on true
                         group by f.measure having count(coalesce(o.said, f.counted)) > 0
                        """)
                .param("rounds", Column.uuids(rounds, each -> each))
                .query(row -> {
                    sums.put(row.getString("measure"), row.getObject("number", Long.class));
                });
        return sums;
    }

    /// The accepted reports, a part of them.
    List<Accepted> accepted(Collection<UUID> rounds, int limit) {
        return jdbc.sql(
                        """
                        select report_id as report, unit_name from report.owed
                         where round_id = any (:rounds) and state in ('ACCEPTED', 'LOCKED') order by unit_name, unit_id limit :limit
                        """)
                .param("rounds", Column.uuids(rounds, each -> each))
                .param("limit", limit)
                .query(Accepted.class)
                .list();
    }

    record Accepted(UUID report, String unitName) {}

    record Merged(UUID source, int place, String merger, Instant at) {}

    List<Merged> merged(ReportId report) {
        return jdbc.sql(
                        """
                        select source_id, place, merger, merged_at from report.merging where report_id = :report
                        """)
                .param("report", report.value())
                .query((row, _) ->
                        new Merged(
                                row.getObject("source_id", UUID.class),
                                row.getInt("place"),
                                row.getString("merger"),
                                row.getTimestamp("merged_at").toInstant()))
                .list();
    }

    /// Says no when it was taken over already.
    boolean merge(ReportId report, ReportId source, int place, int into, Deed deed) {
        return jdbc.sql(
                                """
                                insert into report.merging (report_id, source_id, place, into_place, merged_by, merger, merged_at)
                                values (:report, :source, :place, :into, :by, :name, :at) on conflict do nothing
                                """)
                        .param("report", report.value())
                        .param("source", source.value())
                        .param("place", place)
                        .param("into", into)
                        .param("by", deed.account().value())
                        .param("name", deed.name())
                        .param("at", Timestamp.from(deed.at()))
                        .update()
                == 1;
    }
}
