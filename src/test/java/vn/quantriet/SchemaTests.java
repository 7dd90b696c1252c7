package vn.quantriet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.quantriet.testing.ApplicationTest;

/// Reads the database's own catalogue and fails on what reviewers forget.
@ApplicationTest
class SchemaTests {

    private static final String OURS =
            "n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'public')";

    @Autowired JdbcClient jdbc;

    @Test
    void everyTableHasAPrimaryKey() {
        assertThat(
                        names(
                                """
                                select n.nspname || '.' || c.relname
                                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                 where c.relkind in ('r', 'p') and %s
                                   and not exists (select from pg_constraint k
                                                    where k.conrelid = c.oid and k.contype = 'p')
                                """
                                        .formatted(OURS)))
                .isEmpty();
    }

    @Test
    void noTableHasATrigger() {
        assertThat(
                        names(
                                """
                                select n.nspname || '.' || c.relname || ': ' || t.tgname
                                  from pg_trigger t
                                  join pg_class c on c.oid = t.tgrelid
                                  join pg_namespace n on n.oid = c.relnamespace
                                 where not t.tgisinternal and %s
                                """
                                        .formatted(OURS)))
                .isEmpty();
    }

    @Test
    void policiesHoldNoSubquery() {
        assertThat(
                        names(
                                """
                                select schemaname || '.' || tablename || ': ' || policyname
                                  from pg_policies
                                 where concat(qual, with_check) ~* '\\mselect\\M'
                                """))
                .isEmpty();
    }

    @Test
    void aTableThatNamesPeopleAndTheirUnitsPathHasRowLevelSecurity() {
        assertThat(
                        names(
                                """
                                select n.nspname || '.' || c.relname
                                  from pg_attribute a
                                  join pg_class c on c.oid = a.attrelid
                                  join pg_namespace n on n.oid = c.relnamespace
                                 where a.attname = 'unit_path' and c.relkind in ('r', 'p')
                                   and exists (select from pg_attribute p
                                                where p.attrelid = c.oid and p.attname in ('member_id', 'account_id', 'full_name'))
                                   and not c.relrowsecurity and %s
                                """
                                        .formatted(OURS)))
                .isEmpty();
    }

    @Test
    void referencesAreIndexedForeignKeys() {
        assertThat(
                        names(
                                """
                                select n.nspname || '.' || c.relname || '.' || a.attname
                                  from pg_attribute a
                                  join pg_class c on c.oid = a.attrelid
                                  join pg_namespace n on n.oid = c.relnamespace
                                 where a.attname in ('unit_id', 'member_id', 'document_id', 'plan_id',
                                                     'assignment_id', 'file_id')
                                   and c.relkind in ('r', 'p') and %s
                                   and n.nspname not in ('event', 'job', 'audit') and c.relname not like 'sheet_%%'
                                   and not exists (select from pg_constraint k
                                                    where k.conrelid = c.oid and k.contype = 'f'
                                                      and a.attnum = any (k.conkey))
                                """
                                        .formatted(OURS)))
                .isEmpty();
    }

    private List<String> names(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
