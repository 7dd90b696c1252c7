package vn.quantriet.organization.sheet;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.sheet.SheetImport.State;

/// Reads and writes sheets on their way in, and what is wrong with their lines.
@Repository
class SheetImportRepository {

    private static final String BETWEEN = "\u001f";

    private static final String LINES =
            """
            select id, kind, file_name, columns, state, total, done, added, changed, same, faulty, uploaded_at, finished_at
              from organization.sheet_import
            """;

    private final JdbcClient jdbc;
    private final SheetSafe safe;

    SheetImportRepository(JdbcClient jdbc, SheetSafe safe) {
        this.jdbc = jdbc;
        this.safe = safe;
    }

    /// Who brought a sheet, acting as what.
    record Owner(AccountId account, MemberId member, Role role, UnitId unit) {}

    void add(
            UUID id,
            SheetKind kind,
            String name,
            byte[] content,
            List<Integer> columns,
            Viewer viewer) {
        jdbc.sql(
                        """
                        insert into organization.sheet_import
                          (id, kind, account_id, member_id, role, unit_id, file_name, content, columns, state)
                        values (:id, :kind, :account, :member, :role, :unit, :name, :content, :columns, 'UPLOADED')
                        """)
                .param("id", id)
                .param("kind", kind.name())
                .param("account", viewer.account().value())
                .param("member", viewer.member().value())
                .param("role", viewer.role().name())
                .param("unit", viewer.unit().value())
                .param("name", name)
                .param("content", safe.lock(id, content))
                .param("columns", numbers(columns))
                .update();
    }

    Optional<SheetImport> find(UUID id, AccountId account) {
        return jdbc.sql(LINES + "where id = :id and account_id = :account")
                .param("id", id)
                .param("account", account.value())
                .query((row, _) -> line(row))
                .optional();
    }

    Optional<SheetImport> find(UUID id) {
        return jdbc.sql(LINES + "where id = :id")
                .param("id", id)
                .query((row, _) -> line(row))
                .optional();
    }

    List<SheetImport> latest(AccountId account) {
        return jdbc.sql(LINES + "where account_id = :account order by uploaded_at desc limit 20")
                .param("account", account.value())
                .query((row, _) -> line(row))
                .list();
    }

    Owner owner(UUID id) {
        return jdbc.sql(
                        "select account_id, member_id, role, unit_id from organization.sheet_import where id = :id")
                .param("id", id)
                .query((row, _) ->
                        new Owner(
                                new AccountId(row.getObject("account_id", UUID.class)),
                                new MemberId(row.getObject("member_id", UUID.class)),
                                Role.valueOf(row.getString("role")),
                                new UnitId(row.getObject("unit_id", UUID.class))))
                .single();
    }

    Optional<byte[]> content(UUID id) {
        return jdbc.sql(
                        "select content from organization.sheet_import where id = :id and content is not null")
                .param("id", id)
                .query(byte[].class)
                .optional()
                .map(content -> safe.open(id, content));
    }

    /// Begins to try the sheet with these columns, unless it is being worked on; tells whether it did. From here on it reaches
    /// as far as whoever asks for it now.
    boolean check(UUID id, List<Integer> columns, Viewer viewer) {
        return jdbc.sql(
                                """
                                update organization.sheet_import
                                   set columns = :columns, role = :role, unit_id = :unit,
                                       state = 'CHECKING', total = 0, done = 0, cancel = false, finished_at = null
                                 where id = :id and content is not null
                                   and state in ('UPLOADED', 'CHECKED', 'FAILED', 'CANCELLED')
                                """)
                        .param("id", id)
                        .param("columns", numbers(columns))
                        .param("role", viewer.role().name())
                        .param("unit", viewer.unit().value())
                        .update()
                == 1;
    }

    /// Begins to take the sheet in, once and only after it was tried; tells whether it did.
    boolean run(UUID id, Viewer viewer) {
        return jdbc.sql(
                                """
                                update organization.sheet_import
                                   set role = :role, unit_id = :unit,
                                       state = 'RUNNING', total = 0, done = 0, cancel = false, finished_at = null
                                 where id = :id and content is not null and state = 'CHECKED'
                                """)
                        .param("id", id)
                        .param("role", viewer.role().name())
                        .param("unit", viewer.unit().value())
                        .update()
                == 1;
    }

    /// One sheet is taken in at a time, to the end of the transaction: the next one sees what it brought.
    void queue() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('organization.import'))").query(row -> {});
    }

    /// Tells how far the work has come and learns whether it is to stop.
    boolean tell(UUID id, int total, int done) {
        return jdbc.sql(
                        "update organization.sheet_import set total = :total, done = :done where id = :id returning cancel")
                .param("id", id)
                .param("total", total)
                .param("done", done)
                .query(Boolean.class)
                .single();
    }

    void cancel(UUID id) {
        jdbc.sql(
                        "update organization.sheet_import set cancel = true where id = :id and state in ('CHECKING', 'RUNNING')")
                .param("id", id)
                .update();
    }

    void finish(UUID id, State state, Plan plan) {
        jdbc.sql(
                        """
                        update organization.sheet_import
                           set state = :state, added = :added, changed = :changed, same = :same, faulty = :faulty,
                               done = total, finished_at = now(),
                               content = case when :state = 'DONE' then null else content end
                         where id = :id
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("added", plan.added())
                .param("changed", plan.changed())
                .param("same", plan.same())
                .param("faulty", plan.faulty())
                .update();
    }

    void putFaults(UUID id, List<Fault> faults) {
        jdbc.sql("delete from organization.sheet_fault where import_id = :id")
                .param("id", id)
                .update();
        jdbc.sql(
                        """
                        insert into organization.sheet_fault (import_id, member_id, line, reason, argument)
                        select :id, i.member_id, f.line, f.reason, f.argument
                          from organization.sheet_import i,
                               unnest(:lines, :reasons, :arguments) as f (line, reason, argument)
                         where i.id = :id
                        on conflict do nothing
                        """)
                .param("id", id)
                .param(
                        "lines",
                        new SqlArrayValue("int4", faults.stream().map(Fault::line).toArray()))
                .param(
                        "reasons",
                        new SqlArrayValue(
                                "text",
                                faults.stream().map(fault -> fault.reason().name()).toArray()))
                .param(
                        "arguments",
                        new SqlArrayValue(
                                "text",
                                faults.stream()
                                        .map(fault -> String.join(BETWEEN, fault.arguments()))
                                        .toArray()))
                .update();
    }

    List<Fault> faults(UUID id) {
        return jdbc.sql(
                        "select line, reason, argument from organization.sheet_fault where import_id = :id order by line")
                .param("id", id)
                .query((row, _) ->
                        new Fault(
                                row.getInt("line"),
                                Fault.Reason.valueOf(row.getString("reason")),
                                List.of(row.getString("argument").split(BETWEEN, -1))))
                .list();
    }

    /// Contents that nobody came back to are dropped after a day, everything about the sheet after a month.
    void dropOld() {
        jdbc.sql(
                        """
                        update organization.sheet_import set content = null, state = 'CANCELLED'
                         where content is not null and uploaded_at < now() - interval '1 day'
                           and state not in ('CHECKING', 'RUNNING')
                        """)
                .update();
        jdbc.sql(
                        """
                        delete from organization.sheet_import
                         where uploaded_at < now() - interval '30 days' and state not in ('CHECKING', 'RUNNING')
                        """)
                .update();
    }

    private static SqlArrayValue numbers(List<Integer> columns) {
        return new SqlArrayValue("int4", columns.toArray());
    }

    private static SheetImport line(ResultSet row) throws SQLException {
        Timestamp finished = row.getTimestamp("finished_at");
        return new SheetImport(
                row.getObject("id", UUID.class),
                SheetKind.valueOf(row.getString("kind")),
                row.getString("file_name"),
                columns(row.getArray("columns")),
                State.valueOf(row.getString("state")),
                row.getInt("total"),
                row.getInt("done"),
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("same"),
                row.getInt("faulty"),
                row.getTimestamp("uploaded_at").toInstant(),
                finished == null ? null : finished.toInstant());
    }

    private static List<Integer> columns(Array array) throws SQLException {
        return Arrays.asList((Integer[]) array.getArray());
    }
}
