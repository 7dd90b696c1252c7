package vn.quantriet.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;

/// Writes down who was reminded of what, all of a day in one statement. The keys make telling twice impossible.
@Repository
class ReminderRepository {

    private static final String RULES =
            """
            select valid_from, days_before, overdue_every, escalate_after, reason, enterer from assignment.reminder_rule
            """;

    /// One statement for all stages; a turn whose unit ended, or that opens later, is left alone. Written in the order of the keys: on the
    /// day when everything is late that takes a third of the time.
    private static final String REMIND =
            """
            with due as (
              select w.occurrence_id, w.assignment_id, w.unit_id, w.due_on,
                     case when w.due_on >= :today then (select min(b) from unnest(:before) b where b >= w.due_on - :today::date)
                          else -1 - (:today::date - w.due_on - 1) / :every * :every end as stage
                from assignment.standing w
               where w.state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED') and w.due_on <= :until and w.opens_on <= :today),
            told as (
              insert into assignment.reminder (id, occurrence_id, kind, stage, due_on, words, reminder, reminded_at)
              select gen_random_uuid(), d.occurrence_id, case when d.stage >= 0 then 'DUE_SOON' else 'OVERDUE' end, d.stage, d.due_on,
                     '', '', :at
                from due d join organization.unit_today u on u.id = d.unit_id
               where d.stage is not null
               order by d.occurrence_id
              on conflict (occurrence_id, due_on, stage) where kind <> 'URGED' do nothing
              returning occurrence_id, stage)
            select d.unit_id, a.member_id,
                   count(*) filter (where t.stage > 0) as soon,
                   count(*) filter (where t.stage = 0) as today,
                   count(*) filter (where t.stage < 0) as late
              from told t
              join due d on d.occurrence_id = t.occurrence_id
              join assignment.assignment a on a.id = d.assignment_id
             group by d.unit_id, a.member_id
            """;

    /// To the unit directly above, and to the one that gave it.
    private static final String ESCALATE =
            """
            with told as (
              insert into assignment.escalation (occurrence_id, due_on, unit_id, days, escalated_at)
              select w.occurrence_id, w.due_on, s.unit_id, :today::date - w.due_on, :at
                from assignment.standing w
                join organization.unit_today u on u.id = w.unit_id
               cross join lateral (select u.parent_id as unit_id union select w.assigner_id) s
                join organization.unit_today above on above.id = s.unit_id
               where w.state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED') and w.due_on <= :until
                 and w.unit_id <> w.assigner_id and s.unit_id <> w.unit_id
               order by w.occurrence_id
              on conflict (occurrence_id, due_on, unit_id) do nothing
              returning occurrence_id, unit_id)
            select t.unit_id as superior, w.unit_id as below, count(*) as late
              from told t join assignment.standing w on w.occurrence_id = t.occurrence_id
             group by t.unit_id, w.unit_id
            """;

    private final JdbcClient jdbc;

    ReminderRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How much somebody was reminded of today.
    ///
    /// @param member the person on whom it is laid, in the name of the unit
    record Reminded(UnitId unit, @Nullable MemberId member, int soon, int today, int late) {}

    /// How much late work of one unit was reported to another.
    record Escalated(UnitId superior, UnitId below, int late) {}

    ReminderRule rule(LocalDate day) {
        return jdbc.sql(
                        RULES
                                + "where valid_from <= :day order by valid_from desc, entered_at desc, id desc limit 1")
                .param("day", day)
                .query(ReminderRepository::rule)
                .single();
    }

    /// The latest first.
    List<ReminderRule> rules() {
        return jdbc.sql(RULES + "order by valid_from desc, entered_at desc limit 50")
                .query(ReminderRepository::rule)
                .list();
    }

    /// Says no when it is there already.
    boolean enter(UUID id, ReminderRule rule, Deed deed) {
        return jdbc.sql(
                                """
                                insert into assignment.reminder_rule (id, valid_from, days_before, overdue_every, escalate_after, reason,
                                       entered_by, enterer, entered_at)
                                values (:id, :from, :before, :every, :after, :reason, :by, :name, :at) on conflict (id) do nothing
                                """)
                        .param("id", id)
                        .param("from", rule.validFrom())
                        .param("before", ints(rule.daysBefore()))
                        .param("every", rule.overdueEvery())
                        .param("after", rule.escalateAfter())
                        .param("reason", rule.reason())
                        .param("by", deed.account().value())
                        .param("name", deed.name())
                        .param("at", Timestamp.from(deed.at()))
                        .update()
                == 1;
    }

    List<Reminded> remind(ReminderRule rule, LocalDate today, Instant at) {
        return jdbc.sql(REMIND)
                .param("today", today)
                .param("until", today.plusDays(rule.furthest()))
                .param("before", ints(rule.daysBefore()))
                .param("every", rule.overdueEvery())
                .param("at", Timestamp.from(at))
                .query((row, _) ->
                        new Reminded(
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                member(row.getObject("member_id", UUID.class)),
                                row.getInt("soon"),
                                row.getInt("today"),
                                row.getInt("late")))
                .list();
    }

    List<Escalated> escalate(ReminderRule rule, LocalDate today, Instant at) {
        return jdbc.sql(ESCALATE)
                .param("today", today)
                .param("until", today.minusDays(rule.escalateAfter()))
                .param("at", Timestamp.from(at))
                .query((row, _) ->
                        new Escalated(
                                new UnitId(row.getObject("superior", UUID.class)),
                                new UnitId(row.getObject("below", UUID.class)),
                                row.getInt("late")))
                .list();
    }

    private static SqlArrayValue ints(List<Integer> values) {
        return new SqlArrayValue("int4", values.toArray());
    }

    private static @Nullable MemberId member(@Nullable UUID id) {
        return id == null ? null : new MemberId(id);
    }

    private static ReminderRule rule(ResultSet row, int number) throws SQLException {
        return new ReminderRule(
                row.getObject("valid_from", LocalDate.class),
                Arrays.asList((Integer[]) row.getArray("days_before").getArray()),
                row.getInt("overdue_every"),
                row.getInt("escalate_after"),
                row.getString("reason"),
                row.getString("enterer"));
    }
}
