package vn.quantriet.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.plan.Named;
import vn.quantriet.plan.Part;

/// Reads open work of ended units and of persons, and passes it on.
@Repository
class HandoverRepository {

    private final JdbcClient jdbc;
    private final StandingRepository standings;

    HandoverRepository(JdbcClient jdbc, StandingRepository standings) {
        this.jdbc = jdbc;
        this.standings = standings;
    }

    /// Open work within the viewer's subtree of units that ended, or laid on a person; the viewer's own unit's only of persons.
    List<HandoverLine> candidates(Viewer viewer) {
        return jdbc.sql(
                        """
                        select a.id, a.plan_title, a.label, a.content, a.part, a.unit_id, coalesce(u.name, a.unit_name) as unit_name,
                               a.unit_path::text as path, u.id is null as ended, a.member_id, a.member_name, a.title, a.assigner_id,
                               count(*) as open, min(w.due_on) as due
                          from assignment.assignment a
                          join assignment.standing w on w.assignment_id = a.id
                          left join organization.unit_today u on u.id = a.unit_id
                         where a.id in (
                                 select m.id from assignment.assignment m where m.member_id is not null
                                 union all
                                 select e.id from assignment.assignment e
                                   join organization.unit_path p on p.unit_id = e.unit_id
                                  where p.path <@ :scope::ltree
                                    and not exists (select from organization.unit_today t where t.id = p.unit_id))
                           and a.unit_path <@ :scope::ltree
                           and w.state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED', 'SUBMITTED')
                         group by a.id, u.id, u.name
                         order by unit_name, a.member_name, a.plan_title, a.place, a.id
                        """)
                .param("scope", viewer.path().value())
                .query(HandoverRepository::line)
                .list();
    }

    /// Holds the assignment until the transaction ends.
    void lock(AssignmentId id) {
        jdbc.sql("select 1 from assignment.assignment where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
    }

    /// What goes on with the assignment.
    Optional<AssignmentId> next(AssignmentId id) {
        return jdbc.sql("select to_id from assignment.handover where assignment_id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(AssignmentId::new);
    }

    /// Where a turn is now.
    Optional<AssignmentId> assignmentOf(OccurrenceId turn) {
        return jdbc.sql("select assignment_id from assignment.occurrence where id = :id")
                .param("id", turn.value())
                .query(UUID.class)
                .optional()
                .map(AssignmentId::new);
    }

    void pass(AssignmentId from, AssignmentId to, String reason, Deed deed) {
        jdbc.sql(
                        """
                        insert into assignment.handover (assignment_id, to_id, reason, handed_by, hander, handed_at)
                        values (:from, :to, :reason, :by, :name, :at)
                        """)
                .param("from", from.value())
                .param("to", to.value())
                .param("reason", reason)
                .param("by", deed.account().value())
                .param("name", deed.name())
                .param("at", Timestamp.from(deed.at()))
                .update();
        standings.follow(moved(from, to));
    }

    /// The turns that are not accepted yet.
    private List<OccurrenceId> moved(AssignmentId from, AssignmentId to) {
        return jdbc
                .sql(
                        """
                        update assignment.occurrence o set assignment_id = :to
                         where o.assignment_id = :from
                           and not exists (select from assignment.acceptance c where c.occurrence_id = o.id)
                        returning o.id
                        """)
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(OccurrenceId::new)
                .toList();
    }

    private static HandoverLine line(ResultSet row, int number) throws SQLException {
        return new HandoverLine(
                new AssignmentId(row.getObject("id", UUID.class)),
                row.getString("plan_title"),
                row.getString("label"),
                row.getString("content"),
                Part.valueOf(row.getString("part")),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_name"),
                new UnitPath(row.getString("path")),
                row.getBoolean("ended"),
                Named.in(row),
                new UnitId(row.getObject("assigner_id", UUID.class)),
                row.getInt("open"),
                row.getObject("due", LocalDate.class),
                null,
                List.of());
    }
}
