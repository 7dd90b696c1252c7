package vn.quantriet.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.quantriet.assignment.GeneratedWork;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.HeldRole;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.Reorganization;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.organization.UnitName;
import vn.quantriet.organization.Units;
import vn.quantriet.testing.TestDatabase;

/// Sixty units more and work for them: a third of the items once, the rest four or twelve times a year; most of what is past is
/// done, some late, some handed in.
final class ManyTurns {

    private static final int PLANS = 20;
    private static final int UNITS = 60;

    private final Running running;
    private final UnitLine root;
    private final Viewer office;

    private ManyTurns(Running running) {
        this.running = running;
        this.root = running.bean(Units.class).subtree(UnitPath.ALL).getFirst();
        this.office = office(root);
    }

    static ManyTurns in(Running running) {
        var many = new ManyTurns(running);
        many.found();
        return many;
    }

    static Viewer office(UnitLine unit) {
        var role = new HeldRole(Uuid7.next(), Role.OFFICE, unit.id(), unit.path(), unit.name());
        return new Viewer(
                AccountId.next(), new MemberId(Uuid7.next()), "Văn phòng", role, List.of(role));
    }

    static LocalDate founded(Running running, UnitLine unit, Viewer viewer) {
        return running.bean(Units.class).profile(unit.id(), viewer).foundedOn();
    }

    private void found() {
        var branches =
                IntStream.range(0, 6)
                        .mapToObj(n -> unit(n, root.id(), UnitKind.COMMITTEE_BODY))
                        .toList();
        var cells =
                IntStream.range(6, UNITS)
                        .mapToObj(n -> unit(n, branches.get(n % 6).id(), UnitKind.CELL));
        var all = java.util.stream.Stream.concat(branches.stream(), cells).toList();
        DatabaseScope.system("benchmark")
                .run(() -> running.bean(Reorganization.class).foundAll(all, office));
    }

    private NewUnit unit(int number, UnitId parent, UnitKind kind) {
        return new NewUnit(
                new UnitId(Uuid7.next()),
                parent,
                kind,
                new UnitName("Chi bộ Đoạn sông " + number, ""),
                "DS" + number,
                founded(running, root, office),
                "");
    }

    /// A plan with work, for the pages of one plan.
    String plan() {
        return running.bean(JdbcClient.class)
                .sql(
                        "select id::text from plan.plan where fold like 'dong song%' order by id limit 1")
                .query(String.class)
                .single();
    }

    /// Until there are so many turns beside those of the sample.
    void grow(int turns) {
        execute(
                SQL.replace(":root", "'" + root.id() + "'")
                        .replace(":by", "'" + UUID.randomUUID() + "'")
                        .replace(":plans", "" + PLANS)
                        .replace(":items", "" + Math.round(turns / (2.7 * UNITS * PLANS))));
        GeneratedWork.count(running.context());
        execute("vacuum analyze");
    }

    /// From now on PostgreSQL says how it does what takes longer than 15 ms.
    void explain() {
        explain(running);
    }

    static void explain(Running running) {
        TestDatabase.execute(
                running.database(),
                """
                alter database %1$s set session_preload_libraries = 'auto_explain';
                alter database %1$s set auto_explain.log_min_duration = 15;
                alter database %1$s set auto_explain.log_analyze = on;
                alter database %1$s set auto_explain.log_buffers = on;
                """
                        .formatted(running.database()));
        running.bean(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
    }

    private void execute(String sql) {
        TestDatabase.execute(running.database(), sql);
    }

    private static final String SQL =
            """
            truncate assignment.assignment, plan.plan cascade;

            insert into plan.plan (id, unit_id, type, title, fold, created_by, creator, created_at)
            select gen_random_uuid(), :root, 'PLAN', 'Kế hoạch dòng sông số ' || n, 'dong song ' || n, :by, 'Văn phòng', now()
              from generate_series(1, :plans) n;

            insert into plan.item (id, plan_id, place, label, content, deadline)
            select gen_random_uuid(), p.id, n, n::text, 'Đo mực nước và lập hồ sơ đoạn sông số ' || n, 'UNSPECIFIED'
              from plan.plan p cross join generate_series(1, :items) n where p.fold like 'dong song%';

            insert into assignment.assignment (id, item_id, plan_id, plan_title, unit_id, unit_path, unit_name, assigner_id, part, place, label, content,
                   objective, solution, quantities, passage, deadline, deadline_text, due_before, waits_for, fold,
                   assigned_by, assigner, assigned_at)
            select gen_random_uuid(), i.id, p.id, p.title, u.id, u.path, u.name, case when i.place % 20 = 3 then u.id else :root end,
                   case when i.place % 10 = 5 then 'COORDINATOR' else 'LEAD' end,
                   i.place, i.label, i.content, '', '', '{}', '', 'UNSPECIFIED', '', false, '',
                   'do muc nuoc va lap ho so doan song so ' || i.place, :by, 'Văn phòng', now() - interval '300 days'
              from plan.item i join plan.plan p on p.id = i.plan_id
             cross join organization.unit_today u
             where p.fold like 'dong song%' and u.name like 'Chi bộ Đoạn sông%';

            insert into assignment.occurrence (id, assignment_id, opens_on, planned_on, due_on)
            select gen_random_uuid(), a.id, case when a.often = 1 then current_date - 300 else due - 360 / a.often end, due, due
              from (select id, item_id, case when place % 10 = 9 then 12 when place % 10 in (7, 8) then 4 else 1 end as often
                      from assignment.assignment) a
             cross join lateral generate_series(1, a.often) k
             cross join lateral (select current_date - 240
                    + case when a.often = 1 then abs(hashtext(a.item_id::text)) % 360 else k * 360 / a.often end as due) d;

            create temporary table t as
              select o.id, o.due_on, o.opens_on, abs(hashtext(o.id::text)) % 100 as luck, gen_random_uuid() as submission
                from assignment.occurrence o where o.opens_on <= current_date;

            insert into assignment.progress (id, occurrence_id, words, reported_by, reporter, reported_at)
            select gen_random_uuid(), id, 'Đang làm', :by, 'Chi bộ', now() from t where luck % 3 = 0;
            insert into assignment.submission (id, occurrence_id, note, submitted_by, submitter, submitted_at)
            select submission, id, 'Xong', :by, 'Chi bộ', now() - luck * interval '1 day' from t
             where luck < case when due_on < current_date then 86 else 24 end;
            insert into assignment.acceptance (occurrence_id, submission_id, note, accepted_by, accepter, accepted_at)
            select id, submission, '', :by, 'Văn phòng', now() from t where luck < case when due_on < current_date then 80 else 20 end;
            insert into assignment.return_note (submission_id, reason, returned_by, returner, returned_at)
            select submission, 'Thiếu', :by, 'Văn phòng', now() from t
             where luck between case when due_on < current_date then 82 else 22 end and case when due_on < current_date then 85 else 23 end;
            drop table t;
            """;
}
