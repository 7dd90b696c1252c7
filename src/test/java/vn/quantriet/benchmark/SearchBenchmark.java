package vn.quantriet.benchmark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// The search of documents among very many: whole pages over HTTP, each kind of question with many different words.
final class SearchBenchmark {

    private static final int QUESTIONS = 20;

    private final Running running;
    private final OfficeWords words;
    private final int times;
    private final List<Long> all = new ArrayList<>();

    SearchBenchmark(Running running, OfficeWords words, int times) {
        this.running = running;
        this.words = words;
        this.times = times;
    }

    static void run(Running running, int count, int times) {
        var documents = new ManyDocuments(running, count);
        documents.load();
        documents.execute(
                "update access.setting set value = 1000000 where name = 'SEARCHES_A_MINUTE'");
        documents.sizes();
        new SearchBenchmark(running, documents.words(), times).questions();
        Benchmark.title("Index");
        System.out.println(
                new Timing("entry of one document made anew", documents.renewals(200), 0));
        documents.sizes();
        memory();
    }

    void questions() {
        for (var who : List.of("office", "lower", "cell", "member")) {
            Benchmark.title("As " + who);
            time(who, "reference: list without words", n -> "/documents?page=" + (n % 3 + 1));
            all.clear();
            asked(who);
            System.out.println(
                    new Timing(
                            "all of these together",
                            all.stream().mapToLong(Long::longValue).toArray(),
                            0));
        }
        worst();
    }

    private void asked(String who) {
        time(who, "one rare word", n -> q(words.word(9_000 + 37 * n)));
        time(who, "one word of medium frequency", n -> q(words.word(400 + 29 * n)));
        time(who, "one common word", n -> q(words.word(n)));
        time(who, "two common words", n -> q(words.word(n) + " " + words.word(n + 7)));
        time(
                who,
                "two common words without marks",
                n -> q(vn.quantriet.kernel.Fold.fold(words.word(n) + " " + words.word(n + 7))));
        time(who, "common and rare word", n -> q(words.word(n) + " " + words.word(4_000 + 41 * n)));
        time(
                who,
                "phrase of common syllables",
                n ->
                        q(
                                "\""
                                        + words.word(n)
                                        + " "
                                        + words.word(n / 2 + 3)
                                        + " "
                                        + words.word(n / 3)
                                        + "\""));
        time(
                who,
                "the same without marks",
                n ->
                        q(
                                "\""
                                        + vn.quantriet.kernel.Fold.fold(
                                                words.word(n)
                                                        + " "
                                                        + words.word(n / 2 + 3)
                                                        + " "
                                                        + words.word(n / 3))
                                        + "\""));
        time(
                who,
                "phrase that does not occur",
                n ->
                        q(
                                "\""
                                        + words.word(n)
                                        + " "
                                        + words.word(12_000 + n)
                                        + " "
                                        + words.word(n + 1)
                                        + "\""));
        time(who, "symbol 35-KH/ĐU", n -> q(35 + 50 * n + "-KH/ĐU"));
        time(who, "symbol 35 KH DU", n -> q(35 + 50 * n + " KH DU"));
        time(who, "symbol 35khdu", n -> q(35 + 50 * n + "khdu"));
        time(
                who,
                "word, type and year",
                n -> q(words.word(n + 5)) + "&type=PLAN&year=" + (2021 + n % 5));
        time(
                who,
                "word and issuer",
                n -> q(words.word(n + 5)) + "&issuer=c%E1%BB%A5c+s%E1%BB%91+" + n);
        time(who, "word, sorted by date", n -> q(words.word(3 * n)) + "&sort=ISSUED");
        time(who, "word, sorted by title", n -> q(words.word(3 * n)) + "&sort=TITLE");
        time(who, "page 20 of a common word", n -> q(words.word(n)) + "&page=20");
        time(
                who,
                "a thing searched in everything",
                n ->
                        "/search?"
                                + q(words.word(n) + " " + words.word(n + 11))
                                        .substring("/documents?".length()));
    }

    private void worst() {
        Benchmark.title("Worst cases, as office and as the narrowest");
        for (var who : List.of("office", "lower", "cell")) {
            time(
                    who,
                    who + ": twenty words",
                    n ->
                            q(
                                    IntStream.range(0, 20)
                                            .mapToObj(at -> words.word(at + n))
                                            .reduce("", (a, b) -> a + " " + b)));
            time(who, who + ": 10,000 letters", _ -> q("đảng ủy ".repeat(700)));
            time(who, who + ": short words only", _ -> q("và của các về trong cho với có"));
            time(
                    who,
                    who + ": phrase in nearly every paper",
                    _ -> q("\"ban chấp hành trung ương\""));
            time(
                    who,
                    who + ": pairs without the phrase",
                    _ -> q("\"chấp hành trung ương ban chấp hành\""));
            time(who, who + ": % _ * :* | & !", _ -> q("% _ * đảng:* | & !"));
            time(who, who + ": -word", _ -> q("đảng -và"));
            time(who, who + ": open quotation mark", _ -> q("\"đảng ủy"));
            time(who, who + ": common word, empty year", _ -> q("đảng") + "&year=1999");
            time(who, who + ": common word, scans only", _ -> q("đảng") + "&state=SCAN");
        }
    }

    private static String q(String words) {
        return "/documents?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /// Each question once to warm up, then in turn.
    private void time(String who, String name, IntFunction<String> question) {
        var client = running.client(who);
        var questions = IntStream.range(0, QUESTIONS).mapToObj(question).toList();
        questions.forEach(client::get);
        var nanos = new ArrayList<Long>();
        int bytes = 0;
        for (int turn = 0; turn < Math.max(2, times / 10); turn++) {
            for (var path : questions) {
                long begun = System.nanoTime();
                bytes = client.get(path).getBytes(StandardCharsets.UTF_8).length;
                nanos.add(System.nanoTime() - begun);
            }
        }
        all.addAll(nanos);
        System.out.println(
                new Timing(name, nanos.stream().mapToLong(Long::longValue).toArray(), bytes));
    }

    private static void memory() {
        System.gc();
        var runtime = Runtime.getRuntime();
        System.out.printf(
                "heap of the program after all of it: %d MB%n",
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }
}
