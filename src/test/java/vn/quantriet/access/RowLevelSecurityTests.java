package vn.quantriet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.quantriet.testing.Cast.AN;
import static vn.quantriet.testing.Cast.THU;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.testing.ApplicationTest;
import vn.quantriet.testing.Cast;

/// The second line alone: plain queries, as if the application had forgotten every check of its own.
@ApplicationTest
@Tag("J")
class RowLevelSecurityTests {

    /// Tables under row-level security that carry the path of a unit, and the column of the person, if there is one.
    private static final String TABLES =
            """
            select n.nspname || '.' || c.relname as name,
                   case when n.nspname || '.' || c.relname = 'organization.member' then 'id'
                        else coalesce((select min(m.attname)
                                         from pg_attribute m
                                        where m.attrelid = c.oid and m.attname = 'member_id'), '')
                   end as person
              from pg_attribute a
              join pg_class c on c.oid = a.attrelid
              join pg_namespace n on n.oid = c.relnamespace
             where a.attname = 'unit_path' and c.relkind in ('r', 'p') and c.relrowsecurity
             order by 1
            """;

    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Value("${spring.datasource.url}")
    String url;

    /// @param person column with the member whose own row it is; empty when rows are nobody's
    record Table(String name, String person) {}

    @Test
    void bringsNoRowOfAnotherScope() throws Exception {
        var leaked = new ArrayList<String>();
        for (var viewer : Cast.ALL) {
            for (var table : tables()) {
                var rows = rowsOutside(table, viewer);
                if (rows > 0) {
                    leaked.add("%s as %s: %d rows".formatted(table.name(), viewer.name(), rows));
                }
            }
        }
        assertThat(leaked).isEmpty();
    }

    @Test
    void bringsEverythingThatLiesWithinReach() throws Exception {
        assertThat(count("organization.member", DatabaseScope.of(Cast.MINH)))
                .isEqualTo(all("organization.member"));
        assertThat(count("access.account", DatabaseScope.of(Cast.LAN)))
                .isBetween(3L, all("access.account") - 1);
    }

    @Test
    void bringsOnesOwnRowWhereverItIs() throws Exception {
        var own = new DatabaseScope("", THU.member(), "thu");

        assertThat(count("organization.member", own)).isEqualTo(1);
        assertThat(count("access.account", own)).isEqualTo(1);
        assertThat(count("access.password", own)).isEqualTo(1);
    }

    @Test
    void bringsNothingWithoutAScope() throws Exception {
        for (var table : tables()) {
            assertThat(count(table.name(), new DatabaseScope("", null, "nobody")))
                    .as(table.name())
                    .isZero();
            assertThat(countWithoutTransaction(table.name())).as(table.name()).isZero();
        }
    }

    @Test
    void changesNothingOutsideTheScope() throws Exception {
        var an = DatabaseScope.of(AN);

        assertThat(
                        within(
                                an,
                                "update organization.member set phone = '1' where id = '%s'"
                                        .formatted(THU.member())))
                .isZero();
        assertThatThrownBy(() ->
                        within(
                                an,
                                "update organization.member set unit_path = 'r.1.8' where id = '%s'"
                                        .formatted(AN.member())))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void holdsForTheApplicationWhichIsNeitherOwnerNorSuperuser() throws SQLException {
        try (var connection = DriverManager.getConnection(url, "quantriet_app", "app");
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                select r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb,
                                       exists (select 1 from pg_class c where c.relowner = r.oid),
                                       exists (select 1 from pg_auth_members m where m.member = r.oid)
                                  from pg_roles r
                                 where r.rolname = current_user
                                """)) {
            rows.next();
            assertThat(rows.getBoolean(1)).isFalse();
            assertThat(rows.getBoolean(2)).isFalse();
            assertThat(rows.getBoolean(3)).isFalse();
        }
    }

    @Test
    void opensNoDoorsButThoseOfSignInAndOfCodesInUse() {
        assertThat(
                        jdbc.sql(
                                        """
                                        select n.nspname || '.' || p.proname
                                          from pg_proc p
                                          join pg_namespace n on n.oid = p.pronamespace
                                         where p.prosecdef and has_function_privilege('quantriet_app', p.oid, 'execute')
                                         order by 1
                                        """)
                                .query(String.class)
                                .list())
                .containsExactly(
                        "access.holds_beyond",
                        "access.is_set_up",
                        "access.sign_in",
                        "organization.member_code_taken",
                        "organization.member_codes_in_use");
    }

    private List<Table> tables() {
        return jdbc.sql(TABLES)
                .query((row, _) -> new Table(row.getString("name"), row.getString("person")))
                .list();
    }

    /// Rows that come back although they are neither within the subtree nor one's own.
    private long rowsOutside(Table table, Viewer viewer) throws Exception {
        var own =
                table.person().isEmpty()
                        ? ""
                        : " and %s <> '%s'".formatted(table.person(), viewer.member());
        var system = table.name().equals("audit.event") ? " and unit_path <> 'r'" : "";
        var sql =
                "select count(*) from %s where not unit_path <@ '%s'%s%s"
                        .formatted(table.name(), viewer.path(), own, system);
        return number(DatabaseScope.of(viewer), sql);
    }

    private long all(String table) throws Exception {
        return count(table, new DatabaseScope(UnitPath.ALL.value(), null, "test"));
    }

    private long count(String table, DatabaseScope scope) throws Exception {
        return number(scope, "select count(*) from " + table);
    }

    private long countWithoutTransaction(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private long number(DatabaseScope scope, String sql) throws Exception {
        return scope.call(() -> transaction.execute(_ -> jdbc.sql(sql).query(Long.class).single()));
    }

    private int within(DatabaseScope scope, String sql) throws Exception {
        return scope.call(() -> transaction.execute(_ -> jdbc.sql(sql).update()));
    }
}
