package vn.quantriet.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.assignment.WorkFilter.View;
import vn.quantriet.kernel.Fold;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.plan.Named;
import vn.quantriet.plan.Part;
import vn.quantriet.plan.PlanId;
import vn.quantriet.web.Paging;

/// Reads turns for lists. A deadline falls at the end of its day, so work is late only from the next day on.
@Repository
class WorkRepository {

    /// How many days ahead count as due soon.
    static final int SOON = 14;

    private static final String LINES =
            """
            select w.assignment_id, w.occurrence_id, w.unit_id, coalesce(u.name, a.unit_name) as unit_name, u.id is null as ended,
                   a.member_id, a.member_name, a.title, w.plan_id, a.plan_title, a.label, a.content, w.part, w.state, w.opens_on, w.due_on, w.unit_id = w.assigner_id as own, w.submitted_at,
                   w.due_on < :today and w.state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED') as overdue
            """;

    private static final String AROUND =
            """
              join assignment.assignment a on a.id = w.assignment_id
              left join organization.unit_today u on u.id = w.unit_id
            """;

    /// Laid on the unit as such.
    private static final String WHOLE =
            """
            and not exists (select from assignment.assignment m where m.id = w.assignment_id and m.member_id is not null)
            """;

    private static final String JUDGEABLE =
            """
              from assignment.standing w
             where w.state = 'SUBMITTED' and w.submitted_by <> :account
               and not exists (select from assignment.assignment m where m.id = w.assignment_id and m.member_id = :member)
               and (w.unit_id = :self or w.assigner_id = :self
                    or w.unit_id = any (array(select id from organization.unit_today where parent_id = :self)))
               and (w.unit_id = w.assigner_id and w.unit_id = :self
                    or w.unit_id <> w.assigner_id and w.unit_id <> :self
                       and (w.assigner_id = :self
                            or w.unit_id = any (array(select id from organization.unit_today where parent_id = :self)))
                       and w.unit_id in (select p.unit_id from organization.unit_path p where p.path <@ :scope::ltree))
            """;

    private final JdbcClient jdbc;
    private final RollupRepository rollups;

    WorkRepository(JdbcClient jdbc, RollupRepository rollups) {
        this.jdbc = jdbc;
        this.rollups = rollups;
    }

    /// A page is picked out by an index in the order wanted, and only then looked up in full.
    List<WorkLine> lines(WorkFilter filter, Viewer viewer, LocalDate today, Paging paging) {
        var order = order(filter.view());
        var sql =
                "with w as materialized (select w.* "
                        + from("assignment.standing", filter)
                        + " and (w.opens_on <= :today or w.state in ('SUBMITTED', 'ACCEPTED')) and "
                        + condition(filter.view())
                        + " order by "
                        + order
                        + " limit :limit offset :offset) "
                        + LINES
                        + " from w "
                        + AROUND
                        + " order by "
                        + order;
        return seen(sql, filter, viewer, today)
                .param("limit", paging.limit())
                .param("offset", paging.offset())
                .query(WorkRepository::line)
                .list();
    }

    /// How many turns each view of the list would show. What is not counted beforehand is few enough to count now.
    Map<View, Long> counts(WorkFilter filter, Viewer viewer, LocalDate today) {
        boolean counted = filter.item() == null && filter.words().isBlank() && !filter.whole();
        var sql = new StringBuilder("select ");
        for (var view : View.values()) {
            sql.append(
                    "coalesce(sum(w.turns) filter (where %s), 0) as %s,"
                            .formatted(condition(view), view));
        }
        sql.append("0 as nothing ");
        if (counted && filter.below() && filter.unit() == null && rollups.holds(today)) {
            sql.append(rolled(filter));
        } else {
            sql.append(from(counted ? "assignment.tally" : "assignment.counted", filter));
        }
        sql.append(" and w.opens_on <= :today");
        return seen(sql.toString(), filter, viewer, today).query((row, _) -> counts(row)).single();
    }

    /// All below, as it was folded, and what counted since.
    private static String rolled(WorkFilter filter) {
        return """
         from (select plan_id, part, state, opens_on, due_on, turns from assignment.rollup where unit_id = :self
               union all
               select t.plan_id, t.part, t.state, t.opens_on, t.due_on, t.turns
                 from assignment.tally t join organization.unit_path u on u.unit_id = t.unit_id
                where not t.folded and u.path <@ :scope::ltree and t.unit_id <> :self) w
        where true
        """
                + (filter.plan() == null ? "" : " and w.plan_id = :plan ")
                + (filter.part() == null ? "" : " and w.part = :part ");
    }

    /// Only what is asked for stands in the condition, so that the database knows what it is about to do.
    private static String from(String source, WorkFilter filter) {
        var sql =
                new StringBuilder(" from %s w ".formatted(source))
                        .append("join organization.unit_path u on u.unit_id = w.unit_id ")
                        .append("where u.path <@ :scope::ltree ")
                        .append(
                                filter.below()
                                        ? "and w.unit_id <> :self "
                                        : "and w.unit_id = :self ");
        if (filter.whole()) {
            sql.append(WHOLE);
        }
        if (filter.plan() != null) {
            sql.append("and w.plan_id = :plan ");
        }
        if (filter.item() != null) {
            sql.append("and w.item_id = :item ");
        }
        if (filter.part() != null) {
            sql.append("and w.part = :part ");
        }
        if (!filter.words().isBlank()) {
            sql.append(
                    "and w.assignment_id in (select id from assignment.assignment where fold like :pattern) ");
        }
        if (filter.unit() != null) {
            sql.append(
                    """
                    and u.path <@ (select p.path from organization.unit_path p where p.unit_id = :unit)
                    """);
        }
        return sql.toString();
    }

    private static Map<View, Long> counts(ResultSet row) throws SQLException {
        var counts = new EnumMap<View, Long>(View.class);
        for (var view : View.values()) {
            counts.put(view, row.getLong(view.name()));
        }
        return counts;
    }

    private static String condition(View view) {
        return switch (view) {
            case OPEN -> "w.state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED')";
            case OVERDUE ->
                    "w.state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED') and w.due_on < :today";
            case DUE ->
                    """
                    w.state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED') and w.due_on between :today and :soon
                    """;
            case RETURNED -> "w.state = 'RETURNED'";
            case NOT_STARTED -> "w.state = 'NOT_STARTED'";
            case IN_PROGRESS -> "w.state in ('IN_PROGRESS', 'RETURNED')";
            case SUBMITTED -> "w.state = 'SUBMITTED'";
            case ACCEPTED -> "w.state = 'ACCEPTED'";
            case ALL -> "true";
        };
    }

    private static String order(View view) {
        return switch (view) {
            case ACCEPTED -> "w.accepted_at desc, w.occurrence_id";
            case SUBMITTED -> "w.submitted_at, w.occurrence_id";
            case OPEN, OVERDUE, DUE, RETURNED, NOT_STARTED, IN_PROGRESS, ALL ->
                    "w.due_on, w.plan_id, w.place, w.unit_id, w.occurrence_id";
        };
    }

    private JdbcClient.StatementSpec seen(
            String sql, WorkFilter filter, Viewer viewer, LocalDate today) {
        return jdbc.sql(sql)
                .param("today", today)
                .param("soon", today.plusDays(SOON))
                .param("scope", viewer.path().value())
                .param("self", viewer.unit().value())
                .param("below", filter.below())
                .param("plan", filter.plan() == null ? null : filter.plan().value())
                .param("item", filter.item() == null ? null : filter.item().value())
                .param("part", filter.part() == null ? "" : filter.part().name())
                .param("pattern", "%" + like(Fold.fold(filter.words())) + "%")
                .param("unit", filter.unit() == null ? null : filter.unit().value());
    }

    /// What was handed in and waits for the viewer's verdict: of units whose work the viewer's unit gave or that stand directly
    /// below it, and its own, handed in by somebody else.
    List<WorkLine> judgeable(Viewer viewer, LocalDate today, Paging paging) {
        var order = " order by w.submitted_at, w.occurrence_id ";
        return judged(
                        "with w as materialized (select w.* "
                                + JUDGEABLE
                                + order
                                + " limit :limit offset :offset) "
                                + LINES
                                + " from w "
                                + AROUND
                                + order,
                        viewer)
                .param("today", today)
                .param("limit", paging.limit())
                .param("offset", paging.offset())
                .query(WorkRepository::line)
                .list();
    }

    int countJudgeable(Viewer viewer) {
        return judged("select count(*)" + JUDGEABLE, viewer).query(Integer.class).single();
    }

    private static final String WAITING =
            """
              from assignment.standing w
              join organization.unit_path p on p.unit_id = w.unit_id
              left join organization.unit_today u on u.id = w.unit_id
             where w.due_on is null and w.state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED')
               and not exists (select from assignment.assignment m where m.id = w.assignment_id and m.member_id = :member)
               and (w.unit_id = w.assigner_id and w.unit_id = :self
                    or w.unit_id <> w.assigner_id and (w.assigner_id = :self or u.parent_id = :self)
                       and p.path <@ :scope::ltree and w.unit_id <> :self)
            """;

    /// Open turns without a day, for which the viewer's unit may set one.
    List<WorkLine> waitingForDay(Viewer viewer, LocalDate today, Paging paging) {
        var order = " order by w.opens_on, w.plan_id, w.place, w.unit_id, w.occurrence_id ";
        return asker(
                        "with w as materialized (select w.* "
                                + WAITING
                                + order
                                + " limit :limit offset :offset) "
                                + LINES
                                + " from w "
                                + AROUND
                                + order,
                        viewer)
                .param("today", today)
                .param("limit", paging.limit())
                .param("offset", paging.offset())
                .query(WorkRepository::line)
                .list();
    }

    int countWaitingForDay(Viewer viewer) {
        return asker("select count(*)" + WAITING, viewer).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec asker(String sql, Viewer viewer) {
        return jdbc.sql(sql)
                .param("self", viewer.unit().value())
                .param("scope", viewer.path().value())
                .param("member", viewer.member().value());
    }

    private JdbcClient.StatementSpec judged(String sql, Viewer viewer) {
        return jdbc.sql(sql)
                .param("self", viewer.unit().value())
                .param("scope", viewer.path().value())
                .param("account", viewer.account().value())
                .param("member", viewer.member().value());
    }

    /// Turns of which a later day was asked for, and nobody has answered.
    List<WorkLine> postponementsAsked(Viewer viewer, LocalDate today) {
        return jdbc.sql(
                        LINES
                                + """
                                  from assignment.postponement p
                                  join assignment.standing w on w.occurrence_id = p.occurrence_id
                                  join assignment.assignment a on a.id = w.assignment_id
                                  join organization.unit_path t on t.unit_id = w.unit_id
                                  left join organization.unit_today u on u.id = w.unit_id
                                 where not exists (select from assignment.postponement_answer x where x.postponement_id = p.id)
                                   and a.member_id is distinct from :member
                                   and w.state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED')
                                   and t.path <@ :scope::ltree
                                   and (w.assigner_id = :self or u.parent_id = :self and w.unit_id <> w.assigner_id)
                                 order by p.asked_at
                                """)
                .param("today", today)
                .param("self", viewer.unit().value())
                .param("scope", viewer.path().value())
                .param("member", viewer.member().value())
                .query(WorkRepository::line)
                .list();
    }

    /// What was laid on the viewer personally, in whatever unit's name; what was accepted at the end.
    List<WorkLine> mine(Viewer viewer, LocalDate today) {
        return jdbc.sql(
                        LINES
                                + """
                                  from assignment.assignment a
                                  join assignment.standing w on w.assignment_id = a.id
                                  left join organization.unit_today u on u.id = w.unit_id
                                 where a.member_id = :member and w.state <> 'WITHDRAWN'
                                   and (w.opens_on <= :today or w.state in ('SUBMITTED', 'ACCEPTED'))
                                 order by w.state = 'ACCEPTED', w.due_on nulls last, w.occurrence_id
                                 limit 200
                                """)
                .param("today", today)
                .param("member", viewer.member().value())
                .query(WorkRepository::line)
                .list();
    }

    /// Open work laid on somebody else, as far as the database shows it to who asks.
    List<WorkLine> openOf(MemberId member, LocalDate today) {
        return jdbc.sql(
                        LINES
                                + """
                                  from assignment.assignment a
                                  join assignment.standing w on w.assignment_id = a.id
                                  left join organization.unit_today u on u.id = w.unit_id
                                 where a.member_id = :member and w.state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED')
                                   and w.opens_on <= :today
                                 order by w.due_on nulls last, w.occurrence_id
                                 limit 200
                                """)
                .param("today", today)
                .param("member", member.value())
                .query(WorkRepository::line)
                .list();
    }

    boolean hasMine(Viewer viewer) {
        return jdbc.sql(
                        "select exists (select from assignment.assignment where member_id = :member)")
                .param("member", viewer.member().value())
                .query(Boolean.class)
                .single();
    }

    int countUrgentOfMine(Viewer viewer, LocalDate today) {
        return jdbc.sql(
                        """
                        select count(*) from assignment.assignment a
                          join assignment.standing w on w.assignment_id = a.id
                         where a.member_id = :member and w.state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED')
                           and w.opens_on <= :today and w.due_on <= :soon
                        """)
                .param("member", viewer.member().value())
                .param("today", today)
                .param("soon", today.plusDays(SOON))
                .query(Integer.class)
                .single();
    }

    /// For the search box: own and subordinate work alike, each assignment once.
    List<WorkLine> find(String words, Viewer viewer, LocalDate today, int limit) {
        return jdbc.sql(
                        "select distinct on (x.assignment_id) x.* from ("
                                + LINES
                                + """
                                  from assignment.assignment a
                                  join assignment.standing w on w.assignment_id = a.id
                                  left join organization.unit_today u on u.id = w.unit_id
                                 where a.unit_path <@ :scope::ltree and a.fold like :pattern
                                 order by a.assigned_at desc
                                 limit 500) x order by x.assignment_id, x.opens_on limit :limit
                                """)
                .param("today", today)
                .param("scope", viewer.path().value())
                .param("pattern", "%" + like(Fold.fold(words)) + "%")
                .param("limit", limit)
                .query(WorkRepository::line)
                .list();
    }

    private static String like(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static WorkLine line(ResultSet row, int number) throws SQLException {
        @Nullable Timestamp submitted = row.getTimestamp("submitted_at");
        return new WorkLine(
                new AssignmentId(row.getObject("assignment_id", UUID.class)),
                new OccurrenceId(row.getObject("occurrence_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_name"),
                Named.in(row),
                row.getBoolean("ended"),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getString("plan_title"),
                row.getString("label"),
                row.getString("content"),
                Part.valueOf(row.getString("part")),
                State.valueOf(row.getString("state")),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("own"),
                row.getBoolean("overdue"),
                submitted == null ? null : submitted.toInstant());
    }
}
