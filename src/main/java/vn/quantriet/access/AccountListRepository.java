package vn.quantriet.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.web.Paging;

/// Reads accounts as the pages of administrators show them.
@Repository
class AccountListRepository {

    private static final String FROM =
            """
              from access.account a
              join organization.member m on m.id = a.member_id
              join access.password p on p.account_id = a.id
              left join access.account_closure c on c.account_id = a.id and c.reopened_at is null
              left join organization.unit_today u on u.id = m.unit_id
             where m.unit_path <@ :scope::ltree
            """;

    private static final String MATCHES =
            """
               and (m.fold || ' ' || a.login) like all (:patterns)
               and (:role = '' or exists (select 1
                                            from access.role_held r
                                           where r.account_id = a.id and r.withdrawn_at is null and r.role = :role))
               and case :state
                     when 'OPEN' then c.account_id is null
                     when 'CLOSED' then c.account_id is not null
                     when 'GIVEN_PASSWORD' then p.set_by is distinct from a.id
                     when 'NO_ROLE' then not exists (select 1
                                                       from access.role_held r
                                                      where r.account_id = a.id and r.withdrawn_at is null)
                     else true
                   end
            """;

    private static final String SELECT =
            """
            select a.id, a.login, a.member_id, m.full_name, m.unit_path::text as path, coalesce(u.name, '') as unit_name,
                   c.account_id is not null as closed, p.set_by is distinct from a.id as password_is_given
            """;

    private final JdbcClient jdbc;

    AccountListRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AccountLine> page(AccountQuery query, UnitPath scope, Paging paging) {
        return matching(
                        SELECT
                                + FROM
                                + MATCHES
                                + " order by m.name_order, a.login limit :limit offset :offset",
                        query,
                        scope)
                .param("limit", paging.limit())
                .param("offset", paging.offset())
                .query(AccountListRepository::line)
                .list();
    }

    long count(AccountQuery query, UnitPath scope) {
        return matching("select count(*)" + FROM + MATCHES, query, scope)
                .query(Long.class)
                .single();
    }

    Optional<AccountLine> line(AccountId id, UnitPath scope) {
        return jdbc.sql(SELECT + FROM + " and a.id = :id")
                .param("scope", scope.value())
                .param("id", id.value())
                .query(AccountListRepository::line)
                .optional();
    }

    /// The roles held now, or from a day to come, by account.
    List<HeldLine> roles(Collection<AccountId> accounts, LocalDate today) {
        return jdbc.sql(
                        """
                        select r.id, r.account_id, r.role, u.name as unit_name, r.valid_from, r.valid_to
                          from access.role_held r
                          join organization.unit_today u on u.id = r.unit_id
                         where r.account_id = any (:accounts)
                           and r.withdrawn_at is null
                           and (r.valid_to is null or r.valid_to >= :today)
                         order by u.path, r.role
                        """)
                .param("accounts", ids(accounts))
                .param("today", today)
                .query(AccountListRepository::held)
                .list();
    }

    /// The accounts of these people, by person.
    Map<MemberId, AccountId> accountsOf(Collection<MemberId> members) {
        var found = new HashMap<MemberId, AccountId>();
        jdbc.sql("select id, member_id from access.account where member_id = any (:members)")
                .param(
                        "members",
                        new SqlArrayValue("uuid", members.stream().map(MemberId::value).toArray()))
                .query(row -> {
                    found.put(
                            new MemberId(row.getObject("member_id", UUID.class)),
                            new AccountId(row.getObject("id", UUID.class)));
                });
        return found;
    }

    private JdbcClient.StatementSpec matching(String sql, AccountQuery query, UnitPath scope) {
        return jdbc.sql(sql)
                .param("scope", scope.value())
                .param("patterns", new SqlArrayValue("text", (Object[]) query.patterns()))
                .param("role", query.role() == null ? "" : query.role().name())
                .param("state", query.state() == null ? "" : query.state().name());
    }

    private static SqlArrayValue ids(Collection<AccountId> accounts) {
        return new SqlArrayValue("uuid", accounts.stream().map(AccountId::value).toArray());
    }

    private static AccountLine line(ResultSet row, int number) throws SQLException {
        return new AccountLine(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("login"),
                new MemberId(row.getObject("member_id", UUID.class)),
                row.getString("full_name"),
                new UnitPath(row.getString("path")),
                row.getString("unit_name"),
                row.getBoolean("closed"),
                row.getBoolean("password_is_given"),
                List.of());
    }

    private static HeldLine held(ResultSet row, int number) throws SQLException {
        return new HeldLine(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account_id", UUID.class)),
                Role.valueOf(row.getString("role")),
                row.getString("unit_name"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
