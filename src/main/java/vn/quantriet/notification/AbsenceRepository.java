package vn.quantriet.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Viewer;

/// Reads and writes who is away. Row-level security shows what lies within the reach of who asks, and what concerns themselves.
@Repository
class AbsenceRepository {

    private static final String ABSENCES =
            """
            select a.id, a.member_id, a.member_name, a.unit_id, a.unit_path::text as path, a.deputy_id, a.deputy_name, a.from_on, a.to_on,
                   a.enterer, e.ended_on
              from notification.absence a left join notification.absence_end e on e.absence_id = a.id
            """;

    private static final String TODAY =
            " :today between a.from_on and least(a.to_on, coalesce(e.ended_on, a.to_on)) ";

    /// On at least one of the days from one to the other.
    private static final String WITHIN =
            """
             a.from_on <= :to and least(a.to_on, coalesce(e.ended_on, a.to_on)) >= :from
               and (e.ended_on is null or e.ended_on >= a.from_on)
            """;

    private final JdbcClient jdbc;

    AbsenceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those of the people who are away on the day.
    List<Absence> today(Collection<MemberId> people, LocalDate today) {
        if (people.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        ABSENCES
                                + "where a.member_id = any (:people) and"
                                + TODAY
                                + "order by a.entered_at")
                .param(
                        "people",
                        new SqlArrayValue("uuid", people.stream().map(MemberId::value).toArray()))
                .param("today", today)
                .query(AbsenceRepository::absence)
                .list();
    }

    /// For whom the person stands in on the day.
    List<Absence> deputised(MemberId deputy, LocalDate today) {
        return deputised(deputy, today, today);
    }

    /// For whom the person stands in on one of the days.
    List<Absence> deputised(MemberId deputy, LocalDate from, LocalDate to) {
        return jdbc.sql(
                        ABSENCES
                                + "where a.deputy_id = :deputy and"
                                + WITHIN
                                + "order by a.member_name")
                .param("deputy", deputy.value())
                .param("from", from)
                .param("to", to)
                .query(AbsenceRepository::absence)
                .list();
    }

    /// Of the unit itself, or of the viewer; the latest first.
    List<Absence> of(Viewer viewer, boolean ofUnit, int limit) {
        return jdbc.sql(
                        ABSENCES
                                + """
                                where a.member_id = :member or a.deputy_id = :member or :ofUnit and a.unit_id = :unit
                                order by a.to_on desc, a.member_name, a.id limit :limit
                                """)
                .param("member", viewer.member().value())
                .param("ofUnit", ofUnit)
                .param("unit", viewer.unit().value())
                .param("limit", limit)
                .query(AbsenceRepository::absence)
                .list();
    }

    Optional<Absence> find(UUID id) {
        return jdbc.sql(ABSENCES + "where a.id = :id")
                .param("id", id)
                .query(AbsenceRepository::absence)
                .optional();
    }

    boolean overlaps(MemberId member, LocalDate from, LocalDate to) {
        return jdbc.sql(
                        "select exists ("
                                + ABSENCES
                                + "where a.member_id = :member and"
                                + WITHIN
                                + ")")
                .param("member", member.value())
                .param("from", from)
                .param("to", to)
                .query(Boolean.class)
                .single();
    }

    /// Holds the person's absences until the transaction ends.
    void lock(MemberId member) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('absence:' || :member))")
                .param("member", member.toString())
                .query((_, _) -> true)
                .single();
    }

    void add(Absence absence, Deed deed) {
        jdbc.sql(
                        """
                        insert into notification.absence (id, member_id, member_name, unit_id, unit_path, deputy_id, deputy_name, from_on, to_on,
                               entered_by, enterer, entered_at)
                        values (:id, :member, :memberName, :unit, :path::ltree, :deputy, :deputyName, :from, :to, :by, :name, :at)
                        on conflict (id) do nothing
                        """)
                .param("id", absence.id())
                .param("member", absence.member().value())
                .param("memberName", absence.memberName())
                .param("unit", absence.unit().value())
                .param("path", absence.path().value())
                .param("deputy", absence.deputy().value())
                .param("deputyName", absence.deputyName())
                .param("from", absence.from())
                .param("to", absence.to())
                .param("by", deed.account().value())
                .param("name", deed.name())
                .param("at", Timestamp.from(deed.at()))
                .update();
    }

    boolean end(UUID id, LocalDate day, Deed deed) {
        return jdbc.sql(
                                """
                                insert into notification.absence_end (absence_id, ended_on, ended_by, ender, ended_at)
                                values (:id, :day, :by, :name, :at) on conflict do nothing
                                """)
                        .param("id", id)
                        .param("day", day)
                        .param("by", deed.account().value())
                        .param("name", deed.name())
                        .param("at", Timestamp.from(deed.at()))
                        .update()
                == 1;
    }

    /// People of the unit itself, or of those in which somebody holds roles, by name.
    List<Colleague> people(Collection<UnitId> units, LocalDate today) {
        return jdbc.sql(
                        """
                        select p.member_id as member, p.name, p.unit_id as unit, p.unit_path::text as path from organization.person p
                         where p.unit_id = any (:units) and (p.left_on is null or p.left_on > :today)
                         order by p.name_order, p.member_id limit 500
                        """)
                .param(
                        "units",
                        new SqlArrayValue("uuid", units.stream().map(UnitId::value).toArray()))
                .param("today", today)
                .query((row, _) ->
                        new Colleague(
                                new MemberId(row.getObject("member", UUID.class)),
                                row.getString("name"),
                                new UnitId(row.getObject("unit", UUID.class)),
                                new UnitPath(row.getString("path"))))
                .list();
    }

    /// The same people, and the person alone.
    Optional<Colleague> person(MemberId member) {
        return jdbc.sql(
                        """
                        select p.member_id as member, p.name, p.unit_id as unit, p.unit_path::text as path from organization.person p
                         where p.member_id = :member
                        """)
                .param("member", member.value())
                .query((row, _) ->
                        new Colleague(
                                new MemberId(row.getObject("member", UUID.class)),
                                row.getString("name"),
                                new UnitId(row.getObject("unit", UUID.class)),
                                new UnitPath(row.getString("path"))))
                .optional();
    }

    void follow(UnitPath to) {
        jdbc.sql(
                        """
                        update notification.absence a set unit_path = p.path
                          from organization.unit_path p
                         where p.unit_id = a.unit_id and p.path <@ :to::ltree and a.unit_path <> p.path
                        """)
                .param("to", to.value())
                .update();
    }

    private static Absence absence(ResultSet row, int number) throws SQLException {
        return new Absence(
                row.getObject("id", UUID.class),
                new MemberId(row.getObject("member_id", UUID.class)),
                row.getString("member_name"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new UnitPath(row.getString("path")),
                new MemberId(row.getObject("deputy_id", UUID.class)),
                row.getString("deputy_name"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                row.getString("enterer"),
                row.getObject("ended_on", LocalDate.class));
    }
}
