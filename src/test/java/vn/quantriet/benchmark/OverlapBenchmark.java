package vn.quantriet.benchmark;

import java.util.List;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.organization.Units;
import vn.quantriet.plan.ManyItems;

/// How quickly items that ask nearly the same are found and shown: 40 plans of 200 items in one unit, then 200,000 items in all units.
final class OverlapBenchmark {

    private static final int PER_PLAN = 200;

    private final Running running;
    private final int times;
    private final List<UnitId> units;

    OverlapBenchmark(Running running, int times) {
        this.running = running;
        this.times = times;
        this.units =
                running.bean(Units.class).subtree(UnitPath.ALL).stream().map(UnitLine::id).toList();
    }

    void run() {
        var items = new ManyItems(running.context());
        var own = List.of(units.getFirst());
        items.grow(own, 40, PER_PLAN);
        show(items);
        items.grow(units, 1000 - 40, PER_PLAN);
        show(items);
    }

    private void show(ManyItems items) {
        var found = items.findTwins();
        Benchmark.title("%,d items, %,d pairs".formatted(items.items(), items.pairs()));
        System.out.println(new Timing("find what is near one more item", found, 0));
        for (var path :
                List.of(
                        "/plans/overlaps",
                        "/plans/overlaps?where=NEIGHBOURS",
                        "/plans/overlaps?where=WITHIN&page=3",
                        "/plans/overlaps?unit=" + units.getFirst(),
                        "/plans/quality")) {
            System.out.println(running.client("office").time(path, path, times));
        }
        System.out.println(
                running.client("lower").time("/plans/overlaps (lower)", "/plans/overlaps", times));
    }
}
