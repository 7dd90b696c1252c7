package vn.quantriet.benchmark;

import java.util.ArrayList;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.assignment.GeneratedWork;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.Reorganization;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.organization.UnitName;
import vn.quantriet.organization.Units;
import vn.quantriet.testing.TestDatabase;

/// The reminders of a day for 200,000 assignments of 5,800 cells with three accounts each: on the worst of days, when every one of
/// them is due in a week; then again, when all is told; then when every one is a week late and is told above.
final class ReminderBenchmark {

    private static final int CELLS = 5_800;
    private static final int ITEMS = 35;

    private final Running running;
    private final UnitLine root;

    ReminderBenchmark(Running running) {
        this.running = running;
        this.root = running.bean(Units.class).subtree(UnitPath.ALL).getFirst();
    }

    void run() {
        found();
        execute(
                SQL.replace(":root", "'" + root.id() + "'")
                        .replace(":by", "'" + UUID.randomUUID() + "'")
                        .replace(":items", "" + ITEMS));
        GeneratedWork.count(running.context());
        execute("vacuum analyze");
        Benchmark.title(
                "Reminders of a day, %,d assignments".formatted(count("assignment.standing")));
        System.out.println(new Timing("all due in a week", remind(), 0));
        print();
        System.out.println(new Timing("again, nothing left to tell", remind(), 0));
        execute(
                "update assignment.occurrence set due_on = current_date - 7; update assignment.standing set due_on = current_date - 7");
        System.out.println(new Timing("all a week late, told above", remind(), 0));
        print();
    }

    private void print() {
        System.out.printf(
                "  reminders %,d, reported above %,d, notices %,d%n",
                count("assignment.reminder"),
                count("assignment.escalation"),
                count("notification.notice"));
    }

    private long[] remind() {
        long begin = System.nanoTime();
        GeneratedWork.remind(running.context());
        return new long[] {System.nanoTime() - begin};
    }

    private long count(String table) {
        try {
            return DatabaseScope.system("benchmark")
                    .call(() ->
                            running.bean(TransactionTemplate.class)
                                    .execute(_ ->
                                            running.bean(JdbcClient.class)
                                                    .sql("select count(*) from " + table)
                                                    .query(Long.class)
                                                    .single()));
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void found() {
        var office = ManyTurns.office(root);
        var founded = ManyTurns.founded(running, root, office);
        var cells = new ArrayList<NewUnit>();
        for (int number = 0; number < CELLS; number++) {
            cells.add(
                    new NewUnit(
                            new UnitId(Uuid7.next()),
                            root.id(),
                            UnitKind.CELL,
                            new UnitName("Chi bộ Nhắc việc " + number, ""),
                            "NV" + number,
                            founded,
                            ""));
        }
        DatabaseScope.system("benchmark")
                .run(() -> running.bean(Reorganization.class).foundAll(cells, office));
    }

    private void execute(String sql) {
        TestDatabase.execute(running.database(), sql);
    }

    private static final String SQL =
            """
            truncate assignment.assignment, plan.plan cascade;

            insert into organization.member (id, unit_id, unit_path, full_name, name_order, fold, standing)
            select gen_random_uuid(), u.id, u.path, 'Đảng viên ' || n, convert_to('x', 'UTF8'), 'dang vien', 'OFFICIAL'
              from organization.unit_today u cross join generate_series(1, 3) n where u.name like 'Chi bộ Nhắc việc%';
            insert into access.account (id, login, member_id, unit_path)
            select m.id, 'nv' || row_number() over (), m.id, m.unit_path from organization.member m where m.fold = 'dang vien';
            insert into access.role_held (id, account_id, member_id, role, unit_id, unit_path, valid_from)
            select gen_random_uuid(), m.id, m.id, 'SECRETARY', m.unit_id, m.unit_path, '2020-01-01'
              from organization.member m where m.fold = 'dang vien';

            insert into plan.plan (id, unit_id, type, title, fold, created_by, creator, created_at)
            values (gen_random_uuid(), :root, 'PLAN', 'Kế hoạch nhắc việc', 'nhac viec', :by, 'Văn phòng', now());
            insert into plan.item (id, plan_id, place, label, content, deadline)
            select gen_random_uuid(), p.id, n, n::text, 'Đo mực nước số ' || n, 'UNSPECIFIED'
              from plan.plan p cross join generate_series(1, :items) n;
            insert into assignment.assignment (id, item_id, plan_id, plan_title, unit_id, unit_path, assigner_id, part, place, label, content,
                   objective, solution, quantities, passage, deadline, deadline_text, due_before, waits_for, fold,
                   assigned_by, assigner, assigned_at)
            select gen_random_uuid(), i.id, p.id, p.title, u.id, u.path, :root, 'LEAD', i.place, i.label, i.content, '', '', '{}', '',
                   'UNSPECIFIED', '', false, '', 'do muc nuoc so ' || i.place, :by, 'Văn phòng', now() - interval '30 days'
              from plan.item i join plan.plan p on p.id = i.plan_id cross join organization.unit_today u
             where u.name like 'Chi bộ Nhắc việc%';
            insert into assignment.occurrence (id, assignment_id, opens_on, planned_on, settled_on, due_on)
            select gen_random_uuid(), a.id, current_date - 30, current_date + 7, current_date + 7, current_date + 7 from assignment.assignment a;
            """;
}
