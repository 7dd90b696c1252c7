package vn.quantriet.access.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Fold;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.web.Paging;

/// Reads the log as its page shows it, the latest first.
@Repository
class EventListRepository {

    /// Nobody pages further than that; counting a whole log would be slow.
    static final long COUNTED = 10_000;

    /// What the system itself did is seen from the top of the tree.
    private static final String FROM =
            """
              from audit.event e
              left join access.account a on a.id = case when e.actor like '________-%' then e.actor::uuid end
              left join organization.member m on m.id = a.member_id
             where (e.unit_path <@ :scope::ltree or (:top and e.unit_path = 'r'))
               and (:from::timestamptz is null or e.at >= :from)
               and (:to::timestamptz is null or e.at < :to)
               and (:who = '' or m.fold like :who)
               and (:action = '' or starts_with(e.action, :action))
               and (:object = '' or starts_with(e.object, :object))
               and (:result = '' or e.result = :result)
            """;

    private final JdbcClient jdbc;
    private final ZoneId zone;

    EventListRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.zone = clock.getZone();
    }

    List<EventLine> page(EventQuery query, UnitPath scope, Paging paging) {
        return matching(
                        """
                        select e.at, coalesce(m.full_name, e.actor) as actor, e.role, e.action, e.object,
                               e.result = 'REFUSED' as refused, e.purpose, e.detail, e.address
                        """
                                + FROM
                                + " order by e.at desc, e.id desc limit :limit offset :offset",
                        query,
                        scope)
                .param("limit", paging.limit())
                .param("offset", paging.offset())
                .query(EventListRepository::line)
                .list();
    }

    long count(EventQuery query, UnitPath scope) {
        return matching(
                        "select count(*) from (select 1" + FROM + " limit :counted) counted",
                        query,
                        scope)
                .param("counted", COUNTED)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec matching(String sql, EventQuery query, UnitPath scope) {
        var who = Fold.fold(query.text(query.who())).replaceAll("([\\\\%_])", "\\\\$1");
        return jdbc.sql(sql)
                .param("scope", scope.value())
                .param("top", scope.depth() == 1)
                .param("from", start(query.from()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("to", start(after(query.to())), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("who", who.isEmpty() ? "" : "%" + who + "%")
                .param("action", query.text(query.action()))
                .param("object", query.text(query.object()))
                .param("result", Boolean.TRUE.equals(query.refused()) ? "REFUSED" : "");
    }

    private static @Nullable LocalDate after(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    private @Nullable OffsetDateTime start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(zone).toOffsetDateTime();
    }

    private static EventLine line(ResultSet row, int number) throws SQLException {
        return new EventLine(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("role"),
                row.getString("action"),
                row.getString("object"),
                row.getBoolean("refused"),
                row.getString("purpose"),
                row.getString("detail"),
                row.getString("address"));
    }
}
