package vn.quantriet.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Merger;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.Reorganization;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.organization.UnitName;
import vn.quantriet.organization.Units;

/// Changes to a tree of 50,000 units, one at a time, and its pages.
final class TreeBenchmark {

    private static final int BRANCHES = 50;
    private static final int TWIGS = 20;
    private static final int CELLS = 49;

    private final Running running;
    private final int times;
    private final UnitLine root;
    private final Viewer office;
    private final LocalDate founded;
    private final Reorganization reorganization;
    private final List<UnitId> twigs = new ArrayList<>();
    private final List<UnitId> cells = new ArrayList<>();

    TreeBenchmark(Running running, int times) {
        this.running = running;
        this.times = times;
        this.root = running.bean(Units.class).subtree(UnitPath.ALL).getFirst();
        this.office = ManyTurns.office(root);
        this.founded = ManyTurns.founded(running, root, office);
        this.reorganization = running.bean(Reorganization.class);
    }

    void run() {
        Benchmark.title("A tree of 50,000 units more");
        System.out.println(timed("found them all at once", 1, _ -> found()));
        System.out.println(
                timed("found one", 5, _ -> found(List.of(unit(twigs.get(7), UnitKind.CELL)))));
        System.out.println(
                timed(
                        "rename one",
                        5,
                        n ->
                                reorganization.rename(
                                        cells.get(n),
                                        new UnitName("Tên mới " + n, ""),
                                        LocalDate.now(),
                                        "",
                                        office)));
        System.out.println(
                timed(
                        "move one",
                        5,
                        n ->
                                reorganization.move(
                                        cells.get(n),
                                        twigs.get(400 + n),
                                        LocalDate.now(),
                                        "",
                                        office)));
        System.out.println(
                timed(
                        "move one with 49 below",
                        5,
                        n ->
                                reorganization.move(
                                        twigs.get(100 + n),
                                        root.id(),
                                        LocalDate.now(),
                                        "",
                                        office)));
        System.out.println(
                timed(
                        "merge two with 49 below each",
                        5,
                        n ->
                                reorganization.merge(
                                        new Merger(
                                                List.of(twigs.get(200 + 2 * n)),
                                                twigs.get(201 + 2 * n),
                                                LocalDate.now(),
                                                false,
                                                ""),
                                        office)));
        System.out.println(
                timed(
                        "end one",
                        5,
                        n ->
                                reorganization.end(
                                        cells.get(10_000 + n), LocalDate.now(), "", office)));
        System.out.println(running.client("stranger").time("reference: /health", "/health", times));
        for (var path :
                List.of(
                        "/units",
                        "/units?top=" + twigs.get(7),
                        "/units?q=so+777",
                        "/units/" + twigs.get(7),
                        "/units/" + root.id(),
                        "/units/new",
                        "/members",
                        "/members/new",
                        "/vacancies",
                        "/")) {
            System.out.println(running.client("office").time(path, path, times));
        }
    }

    private void found() {
        var all = new ArrayList<NewUnit>();
        for (int branch = 0; branch < BRANCHES; branch++) {
            var above = added(all, root.id(), UnitKind.COMMITTEE_BODY);
            for (int twig = 0; twig < TWIGS; twig++) {
                twigs.add(added(all, above, UnitKind.COMMITTEE_BODY));
                for (int cell = 0; cell < CELLS; cell++) {
                    cells.add(added(all, twigs.getLast(), UnitKind.CELL));
                }
            }
        }
        found(all);
    }

    private void found(List<NewUnit> units) {
        reorganization.foundAll(units, office);
    }

    private UnitId added(List<NewUnit> all, UnitId above, UnitKind kind) {
        var unit = unit(above, kind);
        all.add(unit);
        return unit.id();
    }

    private NewUnit unit(UnitId above, UnitKind kind) {
        var id = new UnitId(Uuid7.next());
        return new NewUnit(
                id,
                above,
                kind,
                new UnitName("Đơn vị số " + id.toString().substring(28), ""),
                "",
                founded,
                "");
    }

    private Timing timed(String name, int count, IntConsumer change) {
        var nanos = new long[count];
        for (int number = 0; number < count; number++) {
            int which = number;
            long begun = System.nanoTime();
            DatabaseScope.system("benchmark").run(() -> change.accept(which));
            nanos[number] = System.nanoTime() - begun;
        }
        return new Timing(name, nanos, 0);
    }
}
