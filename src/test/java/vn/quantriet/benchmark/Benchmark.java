package vn.quantriet.benchmark;

import java.util.List;
import java.util.stream.Stream;
import vn.quantriet.extraction.LongReview;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.look.Stop;
import vn.quantriet.organization.Units;

/// Prints how long the pages of the sample organisation take, warm, seen by one client on loopback; then the same with much work
/// and with a large tree.
///
/// `Benchmark PORT TIMES [explain] PART...`; started by `bin/benchmark`.
public final class Benchmark {

    private static final List<Integer> TURNS = List.of(24_000, 200_000);

    private final Running running;
    private final int times;

    private Benchmark(Running running, int times) {
        this.running = running;
        this.times = times;
    }

    public static void main(String[] arguments) {
        var parts = List.of(arguments).subList(2, arguments.length);
        try (var running = Running.start(Integer.parseInt(arguments[0]))) {
            var benchmark = new Benchmark(running, Integer.parseInt(arguments[1]));
            if (parts.contains("pages")) {
                benchmark.pages();
            }
            if (parts.contains("work")) {
                benchmark.work(turns(parts), parts.contains("explain"));
            }
            if (parts.contains("review")) {
                benchmark.review();
            }
            if (parts.contains("search")) {
                int documents = turns(parts).getLast();
                if (parts.contains("explain")) {
                    ManyTurns.explain(running);
                }
                SearchBenchmark.run(running, documents, benchmark.times);
            }
            if (parts.contains("overlap")) {
                new OverlapBenchmark(running, benchmark.times).run();
            }
            if (parts.contains("reminders")) {
                new ReminderBenchmark(running).run();
            }
            if (parts.contains("tree")) {
                new TreeBenchmark(running, benchmark.times).run();
            }
        }
        System.exit(0);
    }

    private static List<Integer> turns(List<String> parts) {
        var given =
                parts.stream().filter(part -> part.matches("\\d+")).map(Integer::valueOf).toList();
        return given.isEmpty() ? TURNS : given;
    }

    private void pages() {
        title("Pages of the sample organisation");
        reference();
        Stop.all().forEach(this::page);
        reference();
    }

    private void page(Stop stop) {
        var client = running.client(stop.who());
        client.follow(stop.path(), stop.steps())
                .map(path -> client.time(stop + " (" + stop.who() + ")", path, times))
                .ifPresentOrElse(
                        System.out::println,
                        () -> System.out.println(stop + ": nothing to follow on " + stop.path()));
    }

    private void work(List<Integer> sizes, boolean explain) {
        var work = ManyTurns.in(running);
        for (int turns : sizes) {
            work.grow(turns);
            title("60 units more, %,d turns more".formatted(turns));
            reference();
            if (explain) {
                work.explain();
            }
            Stream.of(
                            "/",
                            "/assignments",
                            "/assignments?below=true",
                            "/assignments?below=true&view=OVERDUE",
                            "/assignments?below=true&view=ALL&page=20",
                            "/assignments?below=true&q=so+7",
                            "/assignments/submissions",
                            "/assignments/overview",
                            "/assignments/overview?plan=" + work.plan(),
                            "/plans")
                    .map(path -> running.client("head").time(path, path, times))
                    .forEach(System.out::println);
            System.out.println(
                    running.client("cell").time("/assignments (cell)", "/assignments", times));
            reference();
        }
    }

    private void review() {
        title("Review of a document with 1,000 proposals");
        reference();
        var root = running.bean(Units.class).subtree(UnitPath.ALL).getFirst().id();
        var document = LongReview.in(running.context(), root, 1_000);
        var path = "/documents/" + document + "/review";
        System.out.println(running.client("office").time("review", path, times));
        System.out.println(
                running.client("office")
                        .time("review, order of the text", path + "?order=text", times));
    }

    private void reference() {
        System.out.println(running.client("stranger").time("reference: /health", "/health", times));
    }

    static void title(String words) {
        System.out.println();
        System.out.println(words);
        System.out.println(Timing.head());
    }
}
