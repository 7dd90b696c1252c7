package vn.quantriet.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.quantriet.look.SignInSheet;

/// The block, or the nation, on a server of its own: whole pages over HTTP, deeds over HTTP, then what [Inside] measures, and the
/// memory that all of it takes.
///
/// `BlockBenchmark DATA PORT TIMES PART...`; started by `bin/benchmark`, which keeps the data.
public final class BlockBenchmark {

    private final ServerProcess server;
    private final ServerMemory memory;
    private final Map<String, SignInSheet.SignIn> sheet;
    private final String address;
    private final int times;
    private final Map<String, Client> clients = new HashMap<>();

    private BlockBenchmark(
            ServerProcess server, ServerMemory memory, Path data, int port, int times)
            throws IOException {
        this.server = server;
        this.memory = memory;
        this.sheet = SignInSheet.byLogin(data.resolve("demo-sign-ins.txt"));
        this.address = "http://localhost:" + port;
        this.times = times;
    }

    public static void main(String[] arguments) {
        var data = Path.of(arguments[0]);
        int port = Integer.parseInt(arguments[1]);
        var parts = List.of(arguments).subList(3, arguments.length);
        try (var server = ServerProcess.start(data, port);
                var memory = new ServerMemory(server.pid())) {
            new BlockBenchmark(server, memory, data, port, Integer.parseInt(arguments[2]))
                    .run(parts);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void run(List<String> parts) {
        memory("after the start");
        if (parts.contains("prepare")) {
            server.tell("prepare");
            memory("after what was left to do");
        }
        var places = server.tell("places");
        if (parts.contains("pages")) {
            pages(places);
        }
        if (parts.contains("deeds")) {
            Benchmark.title("Changes of status");
            posts(places.getOrDefault("turns", "").split(","));
            inside("deeds " + times);
        }
        if (parts.contains("fan-out")) {
            Benchmark.title("Handing out");
            inside("fan-out 5");
        }
        if (parts.contains("consolidation")) {
            Benchmark.title("Reports");
            inside("consolidation");
        }
        if (parts.contains("reminders")) {
            Benchmark.title("Reminders");
            inside("reminders");
        }
    }

    private void inside(String command) {
        server.tell("reference");
        server.tell(command);
        memory("after " + command);
    }

    private void memory(String when) {
        memory.print(when, Long.parseLong(Objects.requireNonNull(server.tell("heap").get("heap"))));
    }

    private void pages(Map<String, String> places) {
        Benchmark.title("Pages");
        server.tell("reference");
        reference();
        for (var who : List.of("bithu", "vanphong", "bithu.donvi", "bithu.chibo")) {
            paths(places).forEach(path -> page(who, path));
        }
        page("quantri", "/");
        page("dangvien", "/");
        reference();
        memory("after the pages");
    }

    private static Stream<String> paths(Map<String, String> places) {
        var days = "&from=%s&to=%s".formatted(places.get("from"), places.get("to"));
        return Stream.of(
                        "/",
                        "/assignments",
                        "/assignments?below=true",
                        "/assignments?below=true&view=OVERDUE",
                        "/assignments/submissions",
                        "/assignments/overview",
                        "/assignments/overview?plan=PLAN",
                        "/assignments/board?plan=PLAN",
                        "/assignments/timeline?plan=PLAN",
                        "/assignments/escalations?below=true",
                        "/plans",
                        "/plans/PLAN",
                        "/plans/PLAN/coverage",
                        "/plans/issuance",
                        "/figures",
                        "/facts?measure=TURN_DUE" + days,
                        "/rounds",
                        "/reports",
                        "/units",
                        "/notifications")
                .map(path -> path.replace("PLAN", Objects.requireNonNull(places.get("plan"))));
    }

    private void page(String who, String path) {
        var name = who + " " + path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…");
        var client = client(who);
        int status = client.status(path);
        System.out.println(
                status == 200 ? client.time(name, path, times).toString() : name + ": " + status);
    }

    /// What a cell does, and the block's office after it, by forms.
    private void posts(String[] turns) {
        var cell = client("bithu.chibo");
        var office = client("vanphong");
        var taken = new HashMap<String, List<Long>>();
        for (int turn = 0; turn < times; turn++) {
            var path = "/assignments/" + turns[0] + "/";
            post(taken, cell, "progress", path, Map.of("words", "Đang làm", "percent", "40"));
            post(
                    taken,
                    cell,
                    "evidence",
                    path,
                    Map.of("title", "Ảnh", "link", "https://example.org/" + turn));
        }
        for (var turn : turns) {
            var path = "/assignments/" + turn + "/";
            var deed = UUID.randomUUID().toString();
            post(taken, cell, "submission", path, Map.of("note", "Xong", "deed", deed));
            post(taken, office, "acceptance", path, Map.of("submission", deed, "note", ""));
        }
        for (var name : List.of("progress", "evidence", "submission", "acceptance")) {
            var nanos = Objects.requireNonNull(taken.get(name));
            System.out.println(
                    new Timing(
                            name + " by a form (" + nanos.size() + ")",
                            nanos.stream().mapToLong(Long::longValue).toArray(),
                            0));
        }
    }

    private static void post(
            Map<String, List<Long>> taken,
            Client client,
            String name,
            String path,
            Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.putIfAbsent("deed", UUID.randomUUID().toString());
        taken.computeIfAbsent(name, _ -> new ArrayList<>()).add(client.post(path + name, all));
    }

    private void reference() {
        System.out.println(client("stranger").time("reference: /health", "/health", times));
    }

    private Client client(String login) {
        return clients.computeIfAbsent(
                login,
                who ->
                        who.equals("stranger")
                                ? new Client(address)
                                : Client.signedIn(
                                        address, Objects.requireNonNull(sheet.get(who), who)));
    }
}
