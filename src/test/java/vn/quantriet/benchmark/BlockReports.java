package vn.quantriet.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.report.Consolidations;
import vn.quantriet.report.NewRound;
import vn.quantriet.report.ReportId;
import vn.quantriet.report.Reports;
import vn.quantriet.report.RoundId;
import vn.quantriet.report.RoundKind;
import vn.quantriet.report.Rounds;
import vn.quantriet.web.Paging;

/// Reports of all cells, added up in one step by the block, then level by level. A few cells write theirs as people do; the others get
/// a copy of one.
final class BlockReports {

    private static final int WRITTEN = 20;

    private final Inside inside;
    private final Rounds rounds;
    private final Reports reports;
    private final Consolidations consolidations;
    private final LocalDate from;
    private final Map<String, List<Long>> taken = new LinkedHashMap<>();

    BlockReports(Inside inside) {
        this.inside = inside;
        this.rounds = inside.bean(Rounds.class);
        this.reports = inside.bean(Reports.class);
        this.consolidations = inside.bean(Consolidations.class);
        this.from = LocalDate.now(inside.clock()).withDayOfYear(1);
    }

    void run() {
        inside.settle();
        inOneStep();
        inside.settle();
        levelByLevel();
        inside.settle();
    }

    private void inOneStep() {
        var root = head(inside.root());
        var cells = inside.cells();
        var own = ownRound();
        var round =
                time(
                        "round of %,d cells opened".formatted(cells.size()),
                        root,
                        () -> open(own, cells, root));
        write(round, cells);
        var report = time("report of the block begun", root, () -> reports.begin(own, root));
        for (int turn = 0; turn < 7; turn++) {
            time("page of the round", root, () -> board(round, root));
            time(
                    "consolidation of %,d reports shown".formatted(cells.size()),
                    root,
                    () -> consolidations.of(report, root));
        }
        time(
                "their sums taken over",
                root,
                () -> consolidations.takeSums(UUID.randomUUID(), report, root));
        print();
    }

    private Object board(RoundId round, Viewer viewer) {
        return rounds.board(round, vn.quantriet.report.Owing.ALL, viewer, Paging.first());
    }

    private void levelByLevel() {
        var root = inside.root();
        var children = inside.children();
        var own = ownRound();
        var committees =
                children.getOrDefault(root.id(), List.of()).stream()
                        .filter(unit -> children.containsKey(unit.id()))
                        .toList();
        var below = new LinkedHashMap<UnitLine, RoundId>();
        var gathering = new LinkedHashMap<UnitLine, RoundId>();
        var top = time("round opened", head(root), () -> open(own, committees, head(root)));
        for (var committee : committees) {
            var grassroots = children.getOrDefault(committee.id(), List.of());
            var round =
                    time(
                            "round opened",
                            head(committee),
                            () -> open(top, grassroots, head(committee)));
            below.put(committee, round);
            for (var unit : grassroots) {
                var cells = children.getOrDefault(unit.id(), List.of());
                if (!cells.isEmpty()) {
                    var asked =
                            time("round opened", head(unit), () -> open(round, cells, head(unit)));
                    gathering.put(unit, round);
                    copy(asked, model(), 0);
                }
            }
        }
        gathering.forEach((unit, round) -> gather(unit, round, committeeOf(unit)));
        below.forEach((committee, _) -> gather(committee, top, root));
        gather(root, own, null);
        print();
    }

    private UnitLine committeeOf(UnitLine unit) {
        return inside.unit(java.util.Objects.requireNonNull(unit.parent()));
    }

    /// Begins the report of a unit, takes over what those below it said, hands it in and has it accepted.
    private void gather(UnitLine unit, RoundId round, @Nullable UnitLine asker) {
        var head = head(unit);
        var report = time("report begun", head, () -> reports.begin(round, head));
        time("consolidation shown", head, () -> consolidations.of(report, head));
        time(
                "sums taken over",
                head,
                () -> consolidations.takeSums(UUID.randomUUID(), report, head));
        state(report, head);
        if (asker != null) {
            handIn(report, head, head(asker));
        }
    }

    private void write(RoundId round, List<UnitLine> cells) {
        var root = head(inside.root());
        for (var cell : cells.subList(0, WRITTEN)) {
            var head = head(cell);
            var report = time("report of a cell begun", head, () -> reports.begin(round, head));
            state(report, head);
            handIn(report, head, root);
        }
        var model = model();
        copy(round, model, 1);
    }

    private void state(ReportId report, Viewer head) {
        for (var measure : inside.as(head, () -> List.copyOf(reports.missing(report, head)))) {
            time(
                    "figure stated",
                    head,
                    () -> {
                        reports.state(Uuid7.next(), report, measure, 6L, "Theo sổ", head);
                        return true;
                    });
        }
    }

    private void handIn(ReportId report, Viewer head, Viewer asker) {
        time(
                "report handed in",
                head,
                () -> {
                    reports.submit(Uuid7.next(), report, "", head);
                    return true;
                });
        time(
                "report accepted",
                asker,
                () -> {
                    reports.accept(Uuid7.next(), report, "", asker);
                    return true;
                });
    }

    private UUID model() {
        return inside.ask(jdbc ->
                jdbc.sql(
                                """
                                select r.id from report.report r join organization.unit_today u on u.id = r.unit_id and u.kind = 'CELL'
                                 where exists (select from report.step s where s.report_id = r.id and s.kind = 'ACCEPTED')
                                 order by r.begun_at limit 1
                                """)
                        .query(UUID.class)
                        .single());
    }

    /// Accepted reports of all who still owe one, like the model.
    private void copy(RoundId round, UUID model, int analyze) {
        inside.ask(jdbc -> {
            for (var statement : COPY.split(";")) {
                jdbc.sql(statement).param("round", round.value()).param("model", model).update();
            }
            return true;
        });
    }

    /// A round in which the block itself owes a report: asked from outside the system.
    private RoundId ownRound() {
        var id = new RoundId(Uuid7.next());
        inside.ask(jdbc ->
                jdbc.sql(
                                """
                                with round as (
                                  insert into report.round (id, unit_id, kind, title, from_day, to_day, due_on, family, note, opener, opened_at)
                                  values (:id, :unit, 'YEAR', 'Báo cáo năm', :from, :to, :to, 'PERIODIC', '', 'Cấp trên', now()) returning id)
                                insert into report.obligation (round_id, unit_id, unit_name) select id, :unit, :name from round
                                """)
                        .param("id", id.value())
                        .param("unit", Inside.uuid(inside.root()))
                        .param("name", inside.root().name())
                        .param("from", from)
                        .param("to", from.plusYears(1).minusDays(1))
                        .update());
        return id;
    }

    private RoundId open(RoundId upper, List<UnitLine> units, Viewer viewer) {
        return rounds.open(
                new NewRound(
                        UUID.randomUUID(),
                        RoundKind.YEAR,
                        "Báo cáo năm",
                        from,
                        from.plusYears(1).minusDays(1),
                        from.plusYears(1),
                        "",
                        upper.value(),
                        units.stream().map(Inside::uuid).toList()),
                viewer);
    }

    private Viewer head(UnitLine unit) {
        return inside.viewer(Role.SECRETARY, unit);
    }

    private <T> T time(String name, Viewer viewer, Callable<T> work) {
        long begun = System.nanoTime();
        var result = inside.as(viewer, work);
        taken.computeIfAbsent(name, _ -> new ArrayList<>()).add(System.nanoTime() - begun);
        return result;
    }

    private void print() {
        taken.forEach((name, nanos) -> {
            inside.timing(name + " (" + nanos.size() + ")", nanos);
            if (nanos.size() > 100) {
                inside.note(
                        "%s: %,d together %.1f s"
                                .formatted(
                                        name,
                                        nanos.size(),
                                        nanos.stream().mapToLong(Long::longValue).sum() / 1e9));
            }
        });
        taken.clear();
    }

    private static final String COPY =
            """
            insert into report.report (id, round_id, unit_id, tree_id, tree_before_id, known_at, begun_by, beginner, begun_at)
            select gen_random_uuid(), o.round_id, o.unit_id, m.tree_id, m.tree_before_id, m.known_at, m.begun_by, m.beginner, m.begun_at
              from report.obligation o join report.report m on m.id = :model
             where o.round_id = :round and not exists (select from report.report r where r.round_id = o.round_id and r.unit_id = o.unit_id);
            insert into report.section (report_id, place, heading, guidance, words)
            select r.id, s.place, s.heading, s.guidance, s.words
              from report.report r join report.section s on s.report_id = :model
             where r.round_id = :round and not exists (select from report.section x where x.report_id = r.id);
            insert into report.figure (report_id, number, measure, unit_id, unit_name, reach, before, from_day, to_day, counted)
            select r.id, f.number, f.measure, r.unit_id, o.unit_name, f.reach, f.before, f.from_day, f.to_day,
                   abs(hashtext(r.id::text || f.number)) % 40
              from report.report r join report.obligation o on o.round_id = r.round_id and o.unit_id = r.unit_id
              join report.figure f on f.report_id = :model and f.grid is null
             where r.round_id = :round and not exists (select from report.figure x where x.report_id = r.id);
            insert into report.step (id, report_id, kind, words, done_by, doer, done_on, done_at)
            select gen_random_uuid(), r.id, k.kind, '', r.begun_by, 'Bí thư', current_date, now() + k.later
              from report.report r
             cross join (values ('SUBMITTED', interval '0'), ('ACCEPTED', interval '1 millisecond')) k (kind, later)
             where r.round_id = :round and not exists (select from report.step x where x.report_id = r.id)
            """;
}
