package vn.quantriet.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.quantriet.assignment.Acceptances;
import vn.quantriet.assignment.Assignments;
import vn.quantriet.assignment.Evidence;
import vn.quantriet.assignment.EvidenceId;
import vn.quantriet.assignment.OccurrenceId;
import vn.quantriet.assignment.SubmissionId;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;

/// Changes of status by the services alone: until the transaction has ended, in which standing and tally were written, and until the
/// ledger and the inboxes have heard of it.
final class BlockDeeds {

    private final Inside inside;
    private final Assignments assignments;
    private final Acceptances acceptances;
    private final Map<String, List<Long>> committed = new LinkedHashMap<>();
    private final Map<String, List<Long>> heard = new LinkedHashMap<>();

    BlockDeeds(Inside inside) {
        this.inside = inside;
        this.assignments = inside.bean(Assignments.class);
        this.acceptances = inside.bean(Acceptances.class);
    }

    private record Open(OccurrenceId turn, UnitId unit, UnitId assigner) {}

    void run(int times) {
        inside.settle();
        var turns = turns(times + times / 3);
        for (int number = 0; number < turns.size(); number++) {
            if (number == times / 3) {
                committed.clear();
                heard.clear();
            }
            go(turns.get(number));
        }
        committed.forEach(inside::timing);
        heard.forEach((name, nanos) -> inside.timing(name + ", heard by all", nanos));
    }

    private List<Open> turns(int count) {
        return inside.ask(jdbc ->
                jdbc.sql(
                                """
                                select distinct on (s.unit_id) s.occurrence_id, s.unit_id, s.assigner_id
                                  from assignment.standing s join organization.unit_today u on u.id = s.unit_id and u.kind = 'CELL'
                                 where s.state in ('NOT_STARTED', 'IN_PROGRESS') and s.opens_on <= current_date
                                   and s.unit_id not in (select unit_id from access.role_held)
                                 order by s.unit_id limit :count
                                """)
                        .param("count", count)
                        .query((row, _) ->
                                new Open(
                                        new OccurrenceId(row.getObject(1, UUID.class)),
                                        new UnitId(row.getObject(2, UUID.class)),
                                        new UnitId(row.getObject(3, UUID.class))))
                        .list());
    }

    private void go(Open open) {
        var cell = inside.viewer(Role.SECRETARY, inside.unit(open.unit()));
        var judge = inside.viewer(Role.OFFICE, inside.unit(open.assigner()));
        var today = LocalDate.now(inside.clock());
        time(
                "progress",
                cell,
                () -> assignments.report(Uuid7.next(), open.turn(), "Đã làm một nửa", 50, cell));
        time(
                "evidence",
                cell,
                () ->
                        assignments.show(
                                new EvidenceId(Uuid7.next()),
                                open.turn(),
                                new Evidence.Link("Ảnh", today, "https://example.org/anh"),
                                cell));
        var first = new SubmissionId(Uuid7.next());
        time("hand-in", cell, () -> assignments.submit(first, open.turn(), "Xong", cell));
        time(
                "return",
                judge,
                () -> acceptances.giveBack(open.turn(), first, "Thiếu biên bản", judge));
        var second = new SubmissionId(Uuid7.next());
        time("hand-in", cell, () -> assignments.submit(second, open.turn(), "Đã bổ sung", cell));
        time("acceptance", judge, () -> acceptances.accept(open.turn(), second, "", judge));
    }

    private void time(String name, Viewer viewer, Runnable deed) {
        long begun = System.nanoTime();
        inside.as(
                viewer,
                () -> {
                    deed.run();
                    return true;
                });
        committed.computeIfAbsent(name, _ -> new ArrayList<>()).add(System.nanoTime() - begun);
        inside.settle();
        heard.computeIfAbsent(name, _ -> new ArrayList<>()).add(System.nanoTime() - begun);
    }
}
