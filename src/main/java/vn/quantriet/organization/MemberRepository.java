package vn.quantriet.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
                where m.fold like all (:patterns) and m.unit_path ~ :reach::lquery and m.left_on is null
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
                                + "where m.unit_id = :unit and m.left_on is null order by m.name_order")
                .param("unit", unit.value())
                .query(MemberRepository::line)
                .list();
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
