package vn.quantriet.calendar;

import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Deed;

/// Reads and stores the days off and what becomes of deadlines on them. Rows are only ever added.
@Repository
class WorkingDayRepository {

    private static final String DAYS =
            """
            select s.id, s.day, s.kind, s.name, s.source, s.certain, s.enterer from calendar.special_day s
             where not exists (select from calendar.special_day_withdrawal w where w.special_day_id = s.id)
            """;

    private final JdbcClient jdbc;

    WorkingDayRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    WorkDays read() {
        return new WorkDays(weeks(), holidays(), days(), shifts());
    }

    private List<WeekRule> weeks() {
        return jdbc.sql(
                        "select valid_from, days_off, source from calendar.week order by valid_from, entered_at, id")
                .query((row, _) ->
                        new WeekRule(
                                row.getObject("valid_from", LocalDate.class),
                                Arrays.stream((Integer[]) row.getArray("days_off").getArray())
                                        .map(DayOfWeek::of)
                                        .collect(Collectors.toSet()),
                                row.getString("source")))
                .list();
    }

    private List<YearlyHoliday> holidays() {
        return jdbc.sql("select name, rule, valid_from, source from calendar.yearly_holiday")
                .query(YearlyHoliday.class)
                .list();
    }

    private List<SpecialDay> days() {
        return jdbc.sql(DAYS + " order by s.entered_at").query(SpecialDay.class).list();
    }

    /// In the order in which they came into force.
    List<ShiftRule> shifts() {
        return jdbc.sql(
                        """
                        select kind, shift, valid_from, source, enterer from calendar.shift order by valid_from, entered_at, id
                        """)
                .query(ShiftRule.class)
                .list();
    }

    /// What stands for one year only.
    List<SpecialDay> days(int year) {
        return jdbc.sql(DAYS + " and s.day between :from and :to order by s.day")
                .param("from", LocalDate.of(year, 1, 1))
                .param("to", LocalDate.of(year, 12, 31))
                .query(SpecialDay.class)
                .list();
    }

    Optional<SpecialDay> find(UUID id) {
        return jdbc.sql(DAYS + " and s.id = :id")
                .param("id", id)
                .query(SpecialDay.class)
                .optional();
    }

    boolean isThere(UUID id) {
        return jdbc.sql("select exists (select from calendar.special_day where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /// Holds the calendar until the transaction ends, so that two people change it one after the other.
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('calendar.special_day'))")
                .query((_, _) -> true)
                .single();
    }

    boolean marks(LocalDate day) {
        return jdbc.sql("select exists (%s and s.day = :day)".formatted(DAYS))
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    void add(SpecialDay day, Deed deed) {
        said(
                        """
                        insert into calendar.special_day (id, day, kind, name, source, certain, entered_by, enterer, entered_at)
                        values (:id, :day, :kind, :what, :source, :certain, :by, :name, :at) on conflict (id) do nothing
                        """,
                        deed)
                .param("id", day.id())
                .param("day", day.day())
                .param("kind", day.kind().name())
                .param("what", day.name())
                .param("source", day.source())
                .param("certain", day.certain())
                .update();
    }

    boolean withdraw(UUID id, String reason, Deed deed) {
        return said(
                                """
                                insert into calendar.special_day_withdrawal (special_day_id, reason, withdrawn_by, withdrawer, withdrawn_at)
                                values (:id, :reason, :by, :name, :at) on conflict do nothing
                                """,
                                deed)
                        .param("id", id)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    /// Says no when it is there already.
    boolean setWeek(UUID id, LocalDate from, Set<DayOfWeek> off, String source, Deed deed) {
        return said(
                                """
                                insert into calendar.week (id, valid_from, days_off, source, entered_by, enterer, entered_at)
                                values (:id, :from, :off, :source, :by, :name, :at) on conflict (id) do nothing
                                """,
                                deed)
                        .param("id", id)
                        .param("from", from)
                        .param(
                                "off",
                                new SqlArrayValue(
                                        "int4", off.stream().map(DayOfWeek::getValue).toArray()))
                        .param("source", source)
                        .update()
                == 1;
    }

    /// Says no when it is there already.
    boolean setShift(UUID id, ShiftRule rule, Deed deed) {
        return said(
                                """
                                insert into calendar.shift (id, kind, shift, valid_from, source, entered_by, enterer, entered_at)
                                values (:id, :kind, :shift, :from, :source, :by, :name, :at) on conflict (id) do nothing
                                """,
                                deed)
                        .param("id", id)
                        .param("kind", rule.kind().name())
                        .param("shift", rule.shift().name())
                        .param("from", rule.validFrom())
                        .param("source", rule.source())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec said(String sql, Deed deed) {
        return jdbc.sql(sql)
                .param("by", deed.account().value())
                .param("name", deed.name())
                .param("at", Timestamp.from(deed.at()));
    }
}
