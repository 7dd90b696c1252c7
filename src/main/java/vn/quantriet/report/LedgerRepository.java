package vn.quantriet.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Uuid7;

/// Writes the ledger: facts and what they add up to.
@Repository
class LedgerRepository {

    /// Any number; who writes facts of one kind of source waits for the others.
    private static final int LEDGER_LOCK = 720_113;

    private static final String KEPT =
            """
            select id, source_id, subject_id, measure, unit_id, day, number, part_id, words, member_id
              from report.fact where source = :source and revoked_at is null
            """;

    private final JdbcClient jdbc;

    LedgerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A fact as it stands in the ledger.
    record Kept(UUID id, UUID source, UUID subject, Fact fact) {}

    /// A fact to be added.
    record Fresh(UUID id, UUID source, UUID subject, Fact fact) {

        static Fresh of(Told told, Fact fact) {
            return new Fresh(Uuid7.next(), told.source(), told.subject(), fact);
        }
    }

    void lock(Source source) {
        jdbc.sql("select pg_advisory_xact_lock(:ledger, :source)")
                .param("ledger", LEDGER_LOCK)
                .param("source", source.ordinal())
                .query()
                .listOfRows();
    }

    List<Kept> of(Source source, Collection<Told> told) {
        return jdbc.sql(
                        KEPT
                                + "and (source_id, subject_id) in (select s, t from unnest(:sources, :subjects) as x (s, t))")
                .param("source", source.name())
                .param("sources", Column.uuids(told, Told::source))
                .param("subjects", Column.uuids(told, Told::subject))
                .query(LedgerRepository::kept)
                .list();
    }

    /// Facts of sources behind the one and, if there is a last one, up to it.
    List<Kept> between(Source source, @Nullable Told after, @Nullable Told last) {
        var nothing = new UUID(0, 0);
        return jdbc.sql(
                        KEPT
                                + """
                                and (source_id, subject_id) > (:afterSource, :afterSubject)
                                and (:open or (source_id, subject_id) <= (:lastSource, :lastSubject))
                                """)
                .param("source", source.name())
                .param("afterSource", after == null ? nothing : after.source())
                .param("afterSubject", after == null ? nothing : after.subject())
                .param("open", last == null)
                .param("lastSource", last == null ? nothing : last.source())
                .param("lastSubject", last == null ? nothing : last.subject())
                .query(LedgerRepository::kept)
                .list();
    }

    void revoke(Collection<Kept> facts, Instant at) {
        if (facts.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        update report.fact set revoked_at = greatest(:at, recorded_at)
                         where id = any (:ids) and revoked_at is null
                        """)
                .param("at", Timestamp.from(at))
                .param("ids", Column.uuids(facts, Kept::id))
                .update();
        count(facts.stream().map(Kept::fact).toList(), -1);
    }

    void add(Source source, Collection<Fresh> facts, Instant at) {
        if (facts.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into report.fact (id, measure, unit_id, unit_path, day, number, source, source_id, subject_id, part_id, words,
                                                 member_id, recorded_at)
                        select f.id, f.measure, p.unit_id, p.path, f.day, f.number, :source, f.source, f.subject, f.part, f.words, f.member, :at
                          from unnest(:ids, :measures, :units, :days, :numbers, :sources, :subjects, :parts, :words, :members)
                               as f (id, measure, unit, day, number, source, subject, part, words, member)
                          join organization.unit_path p on p.unit_id = f.unit
                        """)
                .param("source", source.name())
                .param("at", Timestamp.from(at))
                .param("ids", Column.uuids(facts, Fresh::id))
                .param("measures", Column.texts(facts, each -> each.fact().measure()))
                .param("units", Column.uuids(facts, each -> each.fact().unit().value()))
                .param("days", Column.days(facts, each -> each.fact().day()))
                .param("numbers", Column.numbers(facts, each -> each.fact().number()))
                .param("sources", Column.uuids(facts, Fresh::source))
                .param("subjects", Column.uuids(facts, Fresh::subject))
                .param("parts", Column.uuids(facts, each -> each.fact().part()))
                .param("words", Column.texts(facts, each -> each.fact().words()))
                .param("members", Column.uuids(facts, LedgerRepository::member))
                .update();
        count(facts.stream().map(Fresh::fact).toList(), 1);
    }

    private static @Nullable UUID member(Fresh fresh) {
        var member = fresh.fact().member();
        return member == null ? null : member.value();
    }

    private void count(Collection<Fact> facts, long sign) {
        jdbc.sql(
                        """
                        insert into report.tally (unit_id, measure, day, number)
                        select unit, measure, day, sum(number) * :sign
                          from unnest(:units, :measures, :days, :numbers) as f (unit, measure, day, number)
                         group by unit, measure, day
                        """)
                .param("sign", sign)
                .param("units", Column.uuids(facts, fact -> fact.unit().value()))
                .param("measures", Column.texts(facts, Fact::measure))
                .param("days", Column.days(facts, Fact::day))
                .param("numbers", Column.numbers(facts, Fact::number))
                .update();
    }

    /// Adds up what was counted since the last time. What counts meanwhile stays apart until the next time.
    int fold() {
        return jdbc.sql(
                        """
                        with fresh as (select distinct unit_id, measure, day from report.tally where not folded),
                             gone as (delete from report.tally t using fresh f
                                       where t.unit_id = f.unit_id and t.measure = f.measure and t.day = f.day returning t.*)
                        insert into report.tally (unit_id, measure, day, number, folded)
                        select unit_id, measure, day, sum(number), true from gone
                         group by unit_id, measure, day having sum(number) <> 0
                        """)
                .update();
    }

    /// How much is counted otherwise than the facts add up to; nothing, unless something went wrong.
    long drift() {
        return jdbc.sql(
                        """
                        select coalesce(sum(abs(number)), 0)
                          from (select sum(number) as number
                                  from (select unit_id, measure, day, number from report.tally
                                        union all
                                        select unit_id, measure, day, -number from report.fact where revoked_at is null) both_ways
                                 group by unit_id, measure, day) off
                        """)
                .query(Long.class)
                .single();
    }

    /// Counts all of it anew, while nothing else does.
    void recount() {
        for (var source : Source.values()) {
            lock(source);
        }
        jdbc.sql("lock table report.tally in exclusive mode").update();
        jdbc.sql("delete from report.tally").update();
        jdbc.sql(
                        """
                        insert into report.tally (unit_id, measure, day, number, folded)
                        select unit_id, measure, day, sum(number), true from report.fact
                         where revoked_at is null group by unit_id, measure, day
                        """)
                .update();
    }

    long size() {
        return jdbc.sql("select count(*) from report.fact where revoked_at is null")
                .query(Long.class)
                .single();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        var member = row.getObject("member_id", UUID.class);
        return new Kept(
                row.getObject("id", UUID.class),
                row.getObject("source_id", UUID.class),
                row.getObject("subject_id", UUID.class),
                new Fact(
                        row.getString("measure"),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getObject("day", LocalDate.class),
                        row.getLong("number"),
                        row.getObject("part_id", UUID.class),
                        row.getString("words"),
                        member == null ? null : new MemberId(member)));
    }
}
