package vn.quantriet.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;

/// Reads and writes people.
@Repository
class MemberRepository {

    private static final String LINES =
            """
            select m.id, m.full_name, m.code, m.standing, m.unit_id, m.unit_path::text as path,
                   coalesce(u.name, '') as unit_name
              from organization.member m
              left join organization.unit_today u on u.id = m.unit_id
            """;

    private static final String ROWS =
            """
            select m.code, m.full_name, m.birth_date, m.sex, m.standing, m.joined_on, m.official_on, m.phone, m.email,
                   coalesce(u.code, '') as unit_code, coalesce(t.name, '') as unit_name
              from organization.member m
              join organization.unit u on u.id = m.unit_id
              left join organization.unit_today t on t.id = m.unit_id
            """;

    private final JdbcClient jdbc;

    MemberRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MemberLine> line(MemberId id) {
        return jdbc.sql(LINES + "where m.id = :id")
                .param("id", id.value())
                .query(MemberRepository::line)
                .optional();
    }

    List<MemberLine> find(String words, Reach reach, int limit) {
        var where =
                """
                where m.fold like all (:patterns) and m.unit_path ~ :reach::lquery and (m.left_on is null or m.left_on > current_date)
                order by m.name_order
                limit :limit
                """;
        return jdbc.sql(LINES + where)
                .param("patterns", Words.patterns(words))
                .param("reach", reach.pattern())
                .param("limit", limit)
                .query(MemberRepository::line)
                .list();
    }

    List<MemberLine> of(UnitId unit) {
        return jdbc.sql(
                        LINES
                                + "where m.unit_id = :unit and (m.left_on is null or m.left_on > current_date) order by m.name_order")
                .param("unit", unit.value())
                .query(MemberRepository::line)
                .list();
    }

    /// One page of the people within reach that match.
    List<MemberLine> page(MemberFilter filter, Reach reach, int limit, long offset) {
        return matching(
                        LINES,
                        " order by m.name_order, m.id limit :limit offset :offset",
                        filter,
                        reach)
                .param("limit", limit)
                .param("offset", offset)
                .query(MemberRepository::line)
                .list();
    }

    long count(MemberFilter filter, Reach reach) {
        return matching("select count(*) from organization.member m ", "", filter, reach)
                .query(Long.class)
                .single();
    }

    /// All that match, for a sheet.
    void each(MemberFilter filter, Reach reach, Consumer<MemberRow> row) {
        var matching = matching(ROWS, " order by m.name_order, m.id", filter, reach);
        try (var rows = matching.query(MemberRow.class).stream()) {
            rows.forEach(row);
        }
    }

    private JdbcClient.StatementSpec matching(
            String select, String order, MemberFilter filter, Reach reach) {
        var where =
                """
                where m.unit_path ~ :reach::lquery
                  and m.fold like all (:patterns)
                  and (cast(:standing as text) is null or m.standing = :standing)
                  and (m.left_on is not null and m.left_on <= current_date) = :left
                """;
        return jdbc.sql(select + where + order)
                .param("reach", reach.pattern())
                .param("patterns", Words.patterns(filter.words()))
                .param("standing", filter.standing() == null ? null : filter.standing().name())
                .param("left", filter.left());
    }

    Optional<Person> person(MemberId id) {
        return jdbc.sql(
                        """
                        select full_name, code, birth_date, sex, standing, joined_on, official_on, phone, email
                          from organization.member
                         where id = :id
                        """)
                .param("id", id.value())
                .query(Person.class)
                .optional();
    }

    List<MembershipLine> memberships(MemberId id) {
        return jdbc.sql(
                        """
                        select s.unit_id as unit, n.name as unit_name, s.valid_from as "from", s.valid_to as "to"
                          from organization.membership s
                          join lateral (select name from organization.unit_name n
                                         where n.unit_id = s.unit_id order by n.valid_from desc limit 1) n on true
                         where s.member_id = :id
                         order by s.valid_from desc
                        """)
                .param("id", id.value())
                .query(MembershipLine.class)
                .list();
    }

    Optional<LocalDate> leftOn(MemberId id) {
        return jdbc.sql(
                        "select left_on from organization.member where id = :id and left_on is not null")
                .param("id", id.value())
                .query(LocalDate.class)
                .optional();
    }

    /// Where the person belongs on the day.
    Optional<UnitId> unitOn(MemberId id, LocalDate day) {
        return jdbc.sql(
                        """
                        select unit_id from organization.membership
                         where member_id = :id and valid_from <= :day and (valid_to is null or valid_to >= :day)
                        """)
                .param("id", id.value())
                .param("day", day)
                .query((row, _) -> new UnitId(row.getObject(1, UUID.class)))
                .optional();
    }

    private static MemberLine line(ResultSet row, int number) throws SQLException {
        return new MemberLine(
                new MemberId(row.getObject("id", UUID.class)),
                row.getString("full_name"),
                row.getString("code"),
                Standing.valueOf(row.getString("standing")),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new UnitPath(row.getString("path")),
                row.getString("unit_name"));
    }
}
