package vn.quantriet.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Viewer;

/// Reads which personal plans and working rules there are below a viewer.
@Repository
class IssuanceRepository {

    /// What was found of one who must issue.
    record Found(Issued state, LocalDate day, String path) {

        Found better(Found other) {
            return other.state.compareTo(state) > 0
                            || other.state == state && other.day.isAfter(day)
                    ? other
                    : this;
        }
    }

    private final JdbcClient jdbc;

    IssuanceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The best of each person at each unit, by `unit:member`: handed out since the day, or still a draft, whenever it was begun.
    Map<String, Found> personal(Viewer viewer, LocalDate since, ZoneId zone) {
        var found = new HashMap<String, Found>();
        jdbc.sql(
                        """
                        select o.unit_id, o.member_id, p.id, p.created_at, min(v.approved_at) as approved_at
                          from plan.owner o
                          join plan.plan p on p.id = o.plan_id and p.type = 'PERSONAL_PLAN'
                          left join plan.approval v on v.plan_id = p.id
                         where o.unit_path <@ :scope::ltree
                         group by o.unit_id, o.member_id, p.id, p.created_at
                        having min(v.approved_at) is null or min(v.approved_at) >= :since
                        """)
                .param("scope", viewer.path().value())
                .param("since", Timestamp.from(since.atStartOfDay(zone).toInstant()))
                .query(row -> {
                    found.merge(
                            row.getObject("unit_id", UUID.class)
                                    + ":"
                                    + row.getObject("member_id", UUID.class),
                            plan(row, Issued.ISSUED, zone),
                            Found::better);
                });
        return found;
    }

    /// The best of each unit: rules that stand in its register, or the work on them.
    Map<String, Found> rules(Viewer viewer, LocalDate since, ZoneId zone) {
        var found = new HashMap<String, Found>();
        jdbc.sql(
                        """
                        select d.unit_id, d.id, d.issued_on from document.document d
                         where d.unit_path <@ :scope::ltree and d.type = 'WORKING_RULES' and d.direction <> 'INCOMING'
                           and d.issued_on >= :since
                        """)
                .param("scope", viewer.path().value())
                .param("since", since)
                .query(row -> {
                    found.merge(
                            row.getString("unit_id"),
                            new Found(
                                    Issued.ISSUED,
                                    row.getObject("issued_on", LocalDate.class),
                                    "/documents/" + row.getString("id")),
                            Found::better);
                });
        jdbc.sql(
                        """
                        select p.unit_id, p.id, p.created_at, null::timestamptz as approved_at
                          from plan.plan p join organization.unit_today u on u.id = p.unit_id
                         where u.path <@ :scope::ltree and p.type = 'WORKING_RULES' and p.created_at >= :since
                        """)
                .param("scope", viewer.path().value())
                .param("since", Timestamp.from(since.atStartOfDay(zone).toInstant()))
                .query(row -> {
                    found.merge(
                            row.getString("unit_id"), plan(row, Issued.DRAFT, zone), Found::better);
                });
        return found;
    }

    private static Found plan(ResultSet row, Issued whenApproved, ZoneId zone) throws SQLException {
        @Nullable Timestamp approved = row.getTimestamp("approved_at");
        var at = approved == null ? row.getTimestamp("created_at") : approved;
        return new Found(
                approved == null ? Issued.DRAFT : whenApproved,
                at.toInstant().atZone(zone).toLocalDate(),
                "/plans/" + row.getString("id"));
    }
}
