package vn.quantriet.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.HeldRole;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;

/// Reads, in one statement, what an account may do now.
@Repository
class ViewerRepository {

    /// An open account of a person who has not left, with each role that counts today; who belongs to the Party is a
    /// member of their own unit without a row that says so.
    private static final String ROLES =
            """
            select m.full_name as name, p.set_at as password_set_at, p.set_by is distinct from a.id as password_is_given,
                   h.id as held, h.role, u.id as unit, u.path::text as path, u.name as unit_name
              from access.account a
              join access.password p on p.account_id = a.id
              join organization.member m on m.id = a.member_id
              left join lateral (
                     select r.id, r.role, r.unit_id
                       from access.role_held r
                      where r.account_id = a.id
                        and r.withdrawn_at is null
                        and r.valid_from <= :today
                        and (r.valid_to is null or r.valid_to >= :today)
                     union all
                     select a.id, 'MEMBER', m.unit_id
                      where m.standing <> 'NON_PARTY') h on true
              left join organization.unit_today u on u.id = h.unit_id
             where a.id = :account
               and (m.left_on is null or m.left_on > :today)
               and not exists (select 1
                                 from access.account_closure c
                                where c.account_id = a.id and c.reopened_at is null)
            """;

    private final JdbcClient jdbc;

    ViewerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Line> lines(AccountId account, LocalDate today) {
        return jdbc.sql(ROLES)
                .param("account", account.value())
                .param("today", today)
                .query(ViewerRepository::line)
                .list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getString("name"),
                row.getObject("password_set_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("password_is_given"),
                held(row));
    }

    private static @Nullable HeldRole held(ResultSet row) throws SQLException {
        if (row.getString("path") == null) {
            return null;
        }
        return new HeldRole(
                row.getObject("held", UUID.class),
                Role.valueOf(row.getString("role")),
                new UnitId(row.getObject("unit", UUID.class)),
                new UnitPath(row.getString("path")),
                row.getString("unit_name"));
    }

    /// The account with one of its roles, or with none.
    record Line(
            String name, Instant passwordSetAt, boolean passwordIsGiven, @Nullable HeldRole held) {}
}
