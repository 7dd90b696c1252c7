package vn.quantriet.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.UnitId;

/// Reads and writes rounds, and who owes what in them.
@Repository
class RoundRepository {

    private static final String ROUNDS =
            """
            select d.id, d.unit_id, d.kind, d.title, d.from_day, d.to_day, d.due_on, d.family, d.note, d.upper_id, d.opener, d.opened_at
              from report.round d
            """;

    private static final String OWED =
            """
            select w.round_id, w.title, w.kind, w.from_day, w.to_day, w.unit_id, w.unit_name, w.asker_id,
                   coalesce(a.name, '') as asker_name, w.due_on, w.report_id, w.submitted_on, w.state
              from report.owed w
              left join organization.unit_today a on a.id = w.asker_id
            """;

    private static final String COUNTS =
            """
                   count(*) as expected,
                   count(w.submitted_on) as received,
                   count(*) filter (where w.submitted_on <= w.due_on) as on_time,
                   count(*) filter (where w.submitted_on > w.due_on) as late,
                   count(*) filter (where w.submitted_on is null and w.due_on < :today) as missing,
                   count(*) filter (where w.state in ('ACCEPTED', 'LOCKED')) as accepted
            """;

    private final JdbcClient jdbc;

    RoundRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Says no when it is there already.
    ///
    /// @param rule that opened it, if it was not a person
    boolean add(Round round, @Nullable UUID rule, @Nullable Deed deed) {
        return jdbc.sql(
                                """
                                insert into report.round (id, unit_id, kind, title, from_day, to_day, due_on, family, note, upper_id, rule_id,
                                                          opened_by, opener, opened_at)
                                values (:id, :unit, :kind, :title, :from, :to, :due, :family, :note, :upper, :rule, :by, :opener, :at)
                                on conflict do nothing
                                """)
                        .param("id", round.id().value())
                        .param("unit", round.unit().value())
                        .param("kind", round.kind().name())
                        .param("title", round.title())
                        .param("from", round.days().from())
                        .param("to", round.days().to())
                        .param("due", round.due())
                        .param("family", round.family())
                        .param("note", round.note())
                        .param("upper", round.upper() == null ? null : round.upper().value())
                        .param("rule", rule)
                        .param("by", deed == null ? null : deed.account().value())
                        .param("opener", round.opener())
                        .param("at", Timestamp.from(round.openedAt()))
                        .update()
                == 1;
    }

    /// Units of today owe a report of the round.
    void owe(RoundId round, Collection<UnitId> units) {
        jdbc.sql(
                        """
                        insert into report.obligation (round_id, unit_id, unit_name)
                        select :round, u.id, u.name from organization.unit_today u where u.id = any (:units) order by u.id
                        on conflict do nothing
                        """)
                .param("round", round.value())
                .param("units", Column.uuids(units, UnitId::value))
                .update();
    }

    Optional<Round> find(RoundId id) {
        return jdbc.sql(ROUNDS + "where d.id = :id")
                .param("id", id.value())
                .query(RoundRepository::round)
                .optional();
    }

    /// Rounds that the unit opened, the one due last first.
    List<RoundLine> of(UnitId unit, LocalDate today, int limit, long offset) {
        return jdbc.sql(
                        """
                        select d.id, d.kind, d.title, d.from_day, d.to_day, d.due_on, c.expected, c.received, c.accepted, c.missing
                          from (select * from report.round where unit_id = :unit
                                 order by due_on desc, id desc limit :limit offset :offset) d
                          join lateral (select
                        """
                                + COUNTS
                                + " from report.owed w where w.round_id = d.id) c on true order by d.due_on desc, d.id desc")
                .param("unit", unit.value())
                .param("today", today)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) ->
                        new RoundLine(
                                new RoundId(row.getObject("id", UUID.class)),
                                RoundKind.valueOf(row.getString("kind")),
                                row.getString("title"),
                                days(row),
                                row.getObject("due_on", LocalDate.class),
                                row.getInt("expected"),
                                row.getInt("received"),
                                row.getInt("accepted"),
                                row.getInt("missing")))
                .list();
    }

    long count(UnitId unit) {
        return jdbc.sql("select count(*) from report.round where unit_id = :unit")
                .param("unit", unit.value())
                .query(Long.class)
                .single();
    }

    /// The reports of a round, the longest awaited first.
    List<OwedLine> owed(RoundId round, Owing which, LocalDate today, int limit, long offset) {
        return jdbc.sql(
                        OWED
                                + "where w.round_id = :round and "
                                + which.condition()
                                + """
                                 order by w.submitted_on is not null, w.state in ('ACCEPTED', 'LOCKED'), w.unit_name, w.unit_id
                                 limit :limit offset :offset
                                """)
                .param("round", round.value())
                .param("today", today)
                .param("limit", limit)
                .param("offset", offset)
                .query(RoundRepository::owed)
                .list();
    }

    long count(RoundId round, Owing which, LocalDate today) {
        return jdbc.sql(
                        "select count(*) from report.owed w where w.round_id = :round and "
                                + which.condition())
                .param("round", round.value())
                .param("today", today)
                .query(Long.class)
                .single();
    }

    /// What a unit owes: first what is open, by its day; then the rest, the latest first.
    List<OwedLine> owedBy(UnitId unit, int limit, long offset) {
        return jdbc.sql(
                        OWED
                                + """
                                 where w.unit_id = :unit
                                 order by w.state in ('SUBMITTED', 'ACCEPTED', 'LOCKED'),
                                          case when w.state in ('SUBMITTED', 'ACCEPTED', 'LOCKED') then null else w.due_on end,
                                          w.due_on desc, w.round_id
                                 limit :limit offset :offset
                                """)
                .param("unit", unit.value())
                .param("limit", limit)
                .param("offset", offset)
                .query(RoundRepository::owed)
                .list();
    }

    long countOwedBy(UnitId unit) {
        return jdbc.sql("select count(*) from report.owed where unit_id = :unit")
                .param("unit", unit.value())
                .query(Long.class)
                .single();
    }

    Optional<OwedLine> owed(RoundId round, UnitId unit) {
        return jdbc.sql(OWED + "where w.round_id = :round and w.unit_id = :unit")
                .param("round", round.value())
                .param("unit", unit.value())
                .query(RoundRepository::owed)
                .optional();
    }

    Optional<OwedLine> owed(ReportId report) {
        return jdbc.sql(OWED + "where w.report_id = :report")
                .param("report", report.value())
                .query(RoundRepository::owed)
                .optional();
    }

    /// What was handed in to the unit and waits for its verdict, the longest first.
    List<OwedLine> submittedTo(UnitId asker, int limit) {
        return jdbc.sql(
                        OWED
                                + "where w.asker_id = :unit and w.state = 'SUBMITTED' order by w.changed_at limit :limit")
                .param("unit", asker.value())
                .param("limit", limit)
                .query(RoundRepository::owed)
                .list();
    }

    /// Those below a unit who have not handed in though the day has passed.
    int countMissing(UnitId asker, LocalDate today) {
        return jdbc.sql(
                        """
                        select count(*) from report.owed w
                         where w.asker_id = :unit and w.submitted_on is null and w.due_on < :today
                        """)
                .param("unit", asker.value())
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    /// Level by level: the units asked, those that they asked for it, and so on.
    List<RoundCount> levels(RoundId top, LocalDate today) {
        var levels = new ArrayList<RoundCount>();
        var rounds = List.of(top.value());
        while (!rounds.isEmpty() && levels.size() < 10) {
            levels.add(level(levels.size() + 1, rounds, today));
            rounds =
                    jdbc.sql("select id from report.round where upper_id = any (:rounds)")
                            .param("rounds", Column.uuids(rounds, each -> each))
                            .query(UUID.class)
                            .list();
        }
        return levels;
    }

    private RoundCount level(int level, List<UUID> rounds, LocalDate today) {
        return jdbc.sql("select " + COUNTS + " from report.owed w where w.round_id = any (:rounds)")
                .param("rounds", Column.uuids(rounds, each -> each))
                .param("today", today)
                .query((row, _) ->
                        new RoundCount(
                                level,
                                rounds.size(),
                                row.getInt("expected"),
                                row.getInt("received"),
                                row.getInt("on_time"),
                                row.getInt("late"),
                                row.getInt("missing"),
                                row.getInt("accepted")))
                .single();
    }

    /// Rounds that a unit opened to gather what it owes in this one.
    List<Round> below(RoundId upper, UnitId unit) {
        return jdbc.sql(ROUNDS + "where d.upper_id = :upper and d.unit_id = :unit order by d.id")
                .param("upper", upper.value())
                .param("unit", unit.value())
                .query(RoundRepository::round)
                .list();
    }

    void addRule(RoundRule rule, Deed deed) {
        jdbc.sql(
                        """
                        insert into report.round_rule (id, unit_id, kind, valid_from, active, family, due_days, set_by, setter, set_at)
                        values (:id, :unit, :kind, :from, :active, :family, :dueDays, :by, :name, :at) on conflict do nothing
                        """)
                .param("id", rule.id())
                .param("unit", rule.unit().value())
                .param("kind", rule.kind().name())
                .param("from", rule.validFrom())
                .param("active", rule.active())
                .param("family", rule.family())
                .param("dueDays", rule.dueDays())
                .param("by", deed.account().value())
                .param("name", deed.name())
                .param("at", Timestamp.from(deed.at()))
                .update();
    }

    /// The rules of a unit, also those to come, the latest first.
    List<RoundRule> rules(UnitId unit) {
        return jdbc.sql(
                        """
                        select id, unit_id, kind, valid_from, active, family, due_days, setter from report.round_rule
                         where unit_id = :unit order by valid_from desc, set_at desc limit 50
                        """)
                .param("unit", unit.value())
                .query(RoundRepository::rule)
                .list();
    }

    /// One rule for each unit of today and kind: the one that holds on the day, if it asks. Upper units first, so that the rounds below
    /// find theirs.
    List<RoundRule> rulesOn(LocalDate day) {
        return jdbc.sql(
                        """
                        select * from (
                          select distinct on (r.unit_id, r.kind) r.id, r.unit_id, r.kind, r.valid_from, r.active, r.family, r.due_days, r.setter,
                                 nlevel(u.path) as depth
                            from report.round_rule r join organization.unit_today u on u.id = r.unit_id
                           where r.valid_from <= :day
                           order by r.unit_id, r.kind, r.valid_from desc, r.set_at desc) latest
                         where active
                         order by depth, unit_id, kind
                        """)
                .param("day", day)
                .query(RoundRepository::rule)
                .list();
    }

    /// Notes that all who have not handed in are urged, each once a day.
    ///
    /// @return how many are urged now
    int urge(RoundId round, LocalDate day, String reminder, Instant at) {
        return jdbc.sql(
                        """
                        insert into report.reminder (round_id, unit_id, kind, day, reminder, reminded_at)
                        select w.round_id, w.unit_id, 'URGED', :day, :reminder, :at from report.owed w
                         where w.round_id = :round and w.submitted_on is null
                         order by w.unit_id
                        on conflict do nothing
                        """)
                .param("round", round.value())
                .param("day", day)
                .param("reminder", reminder)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Who was urged at the moment.
    List<OwedLine> urgedAt(RoundId round, Instant at) {
        return jdbc.sql(
                        OWED
                                + """
                                  join report.reminder m on m.round_id = w.round_id and m.unit_id = w.unit_id
                                 where w.round_id = :round and m.kind = 'URGED' and m.reminded_at = :at
                                """)
                .param("round", round.value())
                .param("at", Timestamp.from(at))
                .query(RoundRepository::owed)
                .list();
    }

    /// What units that ended have not handed in.
    List<OwedLine> ended(RoundId round) {
        return jdbc.sql(
                        OWED
                                + """
                                 where w.round_id = :round and w.submitted_on is null
                                   and not exists (select from organization.unit_today t where t.id = w.unit_id)
                                 order by w.unit_name, w.unit_id limit 200
                                """)
                .param("round", round.value())
                .query(RoundRepository::owed)
                .list();
    }

    boolean isPassedOn(RoundId round, UnitId unit) {
        return jdbc.sql(
                        "select exists (select from report.handover where round_id = :round and unit_id = :unit)")
                .param("round", round.value())
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }

    /// Says no when it was passed on already.
    boolean passOn(RoundId round, UnitId from, UnitId to, Deed deed) {
        return jdbc.sql(
                                """
                                insert into report.handover (round_id, unit_id, to_unit, passed_by, passer, passed_at)
                                values (:round, :from, :to, :by, :name, :at) on conflict do nothing
                                """)
                        .param("round", round.value())
                        .param("from", from.value())
                        .param("to", to.value())
                        .param("by", deed.account().value())
                        .param("name", deed.name())
                        .param("at", Timestamp.from(deed.at()))
                        .update()
                == 1;
    }

    /// All that is owed in a round.
    List<OwedLine> owed(RoundId round) {
        return jdbc.sql(OWED + "where w.round_id = :round")
                .param("round", round.value())
                .query(RoundRepository::owed)
                .list();
    }

    /// Notes that the clock reminds of each on its day.
    void remind(Collection<OwedLine> lines, String kind, Instant at) {
        jdbc.sql(
                        """
                        insert into report.reminder (round_id, unit_id, kind, day, reminder, reminded_at)
                        select round, unit, :kind, day, '', :at from unnest(:rounds, :units, :days) as r (round, unit, day)
                         order by round, unit
                        on conflict do nothing
                        """)
                .param("rounds", Column.uuids(lines, line -> line.round().value()))
                .param("units", Column.uuids(lines, line -> line.unit().value()))
                .param("days", Column.days(lines, OwedLine::due))
                .param("kind", kind)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Reports not handed in whose day lies within the days, and of which the unit was not reminded so; units of today only.
    List<OwedLine> unremindedOn(String kind, LocalDate from, LocalDate to) {
        return jdbc.sql(
                        OWED
                                + """
                                  join organization.unit_today t on t.id = w.unit_id
                                 where w.submitted_on is null and w.due_on between :from and :to
                                   and not exists (select from report.reminder r
                                                    where r.round_id = w.round_id and r.unit_id = w.unit_id and r.kind = :kind)
                                 order by w.due_on, w.round_id, w.unit_id
                                """)
                .param("kind", kind)
                .param("from", from)
                .param("to", to)
                .query(RoundRepository::owed)
                .list();
    }

    private static Days days(ResultSet row) throws SQLException {
        return new Days(
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class));
    }

    private static Round round(ResultSet row, int number) throws SQLException {
        var upper = row.getObject("upper_id", UUID.class);
        return new Round(
                new RoundId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                RoundKind.valueOf(row.getString("kind")),
                row.getString("title"),
                days(row),
                row.getObject("due_on", LocalDate.class),
                row.getString("family"),
                row.getString("note"),
                upper == null ? null : new RoundId(upper),
                row.getString("opener"),
                row.getTimestamp("opened_at").toInstant());
    }

    private static RoundRule rule(ResultSet row, int number) throws SQLException {
        return new RoundRule(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                RoundKind.valueOf(row.getString("kind")),
                row.getObject("valid_from", LocalDate.class),
                row.getBoolean("active"),
                row.getString("family"),
                row.getInt("due_days"),
                row.getString("setter"));
    }

    private static OwedLine owed(ResultSet row, int number) throws SQLException {
        return new OwedLine(
                new RoundId(row.getObject("round_id", UUID.class)),
                row.getString("title"),
                RoundKind.valueOf(row.getString("kind")),
                days(row),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_name"),
                new UnitId(row.getObject("asker_id", UUID.class)),
                row.getString("asker_name"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("report_id", UUID.class),
                row.getObject("submitted_on", LocalDate.class),
                ReportState.valueOf(row.getString("state")));
    }
}
