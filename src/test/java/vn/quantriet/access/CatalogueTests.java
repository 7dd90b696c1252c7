package vn.quantriet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.quantriet.testing.ApplicationTest;

/// Asks the database's own catalogue whether the second line has a hole that somebody forgot.
@ApplicationTest
@Tag("J")
class CatalogueTests {

    /// Tables that hold something about a person: by the name of a column, or by a reference to a member.
    private static final String ABOUT_PEOPLE =
            """
            select c.oid, n.nspname || '.' || c.relname as name, c.relrowsecurity, c.relowner
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p')
               and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
               and (exists (select from pg_attribute a
                             where a.attrelid = c.oid and not a.attisdropped
                               and a.attname in ('member_id', 'account_id', 'full_name', 'login', 'birth_date', 'phone',
                                                 'email', 'hash')
                               and not (n.nspname = 'audit' and c.relname = 'block'))
                    or exists (select from pg_constraint k
                                where k.conrelid = c.oid and k.confrelid = 'organization.member'::regclass))
            """;

    @Autowired JdbcClient jdbc;

    @Test
    void everyTableAboutPeopleHasRowLevelSecurityAndAPolicy() {
        assertThat(
                        names(
                                "select name from (%s) t where not relrowsecurity or not exists (select from pg_policy p where p.polrelid = t.oid)"
                                        .formatted(ABOUT_PEOPLE)))
                .isEmpty();
        assertThat(names("select name from (%s) t".formatted(ABOUT_PEOPLE)))
                .contains(
                        "access.account",
                        "access.account_closure",
                        "access.password",
                        "access.role_held",
                        "access.sign_in_failure",
                        "notification.notice",
                        "organization.member",
                        "organization.membership",
                        "organization.position",
                        "organization.sheet_fault",
                        "organization.sheet_import");
    }

    /// Row-level security does not bind the owner of a table, nor a superuser.
    @Test
    void theApplicationOwnsNothingAndStandsAboveNothing() {
        assertThat(
                        names(
                                """
                                select n.nspname || '.' || c.relname
                                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                 where pg_has_role('quantriet_app', c.relowner, 'member')
                                """))
                .isEmpty();
        assertThat(
                        names(
                                """
                                select rolname from pg_roles
                                 where rolname in ('quantriet_app', 'quantriet_auditor')
                                   and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
                                """))
                .isEmpty();
    }

    /// No policy is for everybody but the two of the audit log: everybody adds, the auditor reads.
    @Test
    void noPolicyLetsEverythingThrough() {
        assertThat(
                        names(
                                """
                                select schemaname || '.' || tablename || ': ' || policyname
                                  from pg_policies
                                 where qual = 'true' or with_check = 'true'
                                 order by 1
                                """))
                .containsExactly("audit.event: add", "audit.event: all_rows");
    }

    @Test
    void functionsThatRunAsTheirOwnerHaveAFixedSearchPathAndAreNotForEverybody() {
        assertThat(
                        names(
                                """
                                select p.oid::regprocedure::text
                                  from pg_proc p
                                 where p.prosecdef
                                   and (not exists (select from unnest(p.proconfig) setting
                                                     where setting in ('search_path=""', 'search_path=pg_catalog'))
                                        or exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
                                                    where a.grantee = 0 and a.privilege_type = 'EXECUTE'))
                                """))
                .isEmpty();
    }

    /// A view reads with the rights of who asks, else it would be a way around the policies.
    @Test
    void viewsReadWithTheRightsOfWhoAsks() {
        assertThat(
                        names(
                                """
                                select n.nspname || '.' || c.relname
                                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                 where c.relkind in ('v', 'm')
                                   and n.nspname not in ('pg_catalog', 'information_schema')
                                   and not coalesce('security_invoker=true' = any (c.reloptions), false)
                                """))
                .isEmpty();
    }

    private List<String> names(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
