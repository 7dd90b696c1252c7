package vn.quantriet.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Paging;

/// Reads what was reported above and has not ended: it ends when the turn is accepted, withdrawn or due on another day.
@Repository
class EscalationRepository {

    private static final String OPEN =
            """
              from assignment.escalation e
              join assignment.standing w on w.occurrence_id = e.occurrence_id and w.due_on = e.due_on
              join assignment.assignment a on a.id = w.assignment_id
              join organization.unit_path p on p.unit_id = w.unit_id
             where w.state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED', 'SUBMITTED')
            """;

    private static final String BELOW =
            " and e.unit_id = :self and p.path <@ :scope::ltree and w.unit_id <> :self ";
    private static final String OWN = " and w.unit_id = :self ";

    private static final String LINES =
            """
            select w.assignment_id, w.occurrence_id, coalesce(u.name, a.unit_name) as unit_name, coalesce(s.name, '') as superior,
                   a.plan_title, a.label, a.content, w.state, e.due_on, e.escalated_at
            """;

    private final JdbcClient jdbc;

    EscalationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<EscalationLine> lines(boolean below, Viewer viewer, Paging paging) {
        return asked(
                        LINES
                                + OPEN.replace(
                                        " where ",
                                        """
                                         left join organization.unit_today u on u.id = w.unit_id
                                         left join organization.unit_today s on s.id = e.unit_id
                                         where \
                                        """)
                                + (below ? BELOW : OWN)
                                + "order by e.due_on, e.occurrence_id, e.unit_id limit :limit offset :offset",
                        viewer)
                .param("limit", paging.limit())
                .param("offset", paging.offset())
                .query(EscalationRepository::line)
                .list();
    }

    long count(boolean below, Viewer viewer) {
        return asked("select count(*)" + OPEN + (below ? BELOW : OWN), viewer)
                .query(Long.class)
                .single();
    }

    /// Of one turn, whoever looks.
    List<EscalationLine> of(OccurrenceId turn) {
        return jdbc.sql(
                        LINES
                                + OPEN.replace(
                                        " where ",
                                        """
                                         left join organization.unit_today u on u.id = w.unit_id
                                         left join organization.unit_today s on s.id = e.unit_id
                                         where \
                                        """)
                                + " and e.occurrence_id = :turn order by e.escalated_at, superior")
                .param("turn", turn.value())
                .query(EscalationRepository::line)
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, Viewer viewer) {
        return jdbc.sql(sql)
                .param("self", viewer.unit().value())
                .param("scope", viewer.path().value());
    }

    private static EscalationLine line(ResultSet row, int number) throws SQLException {
        return new EscalationLine(
                new AssignmentId(row.getObject("assignment_id", UUID.class)),
                new OccurrenceId(row.getObject("occurrence_id", UUID.class)),
                row.getString("unit_name"),
                row.getString("superior"),
                row.getString("plan_title"),
                row.getString("label"),
                row.getString("content"),
                State.valueOf(row.getString("state")),
                row.getObject("due_on", LocalDate.class),
                LocalDate.ofInstant(
                        row.getTimestamp("escalated_at").toInstant(),
                        ZoneId.of("Asia/Ho_Chi_Minh")));
    }
}
