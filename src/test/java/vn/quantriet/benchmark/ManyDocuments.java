package vn.quantriet.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.quantriet.document.GeneratedDocuments;
import vn.quantriet.document.GeneratedDocuments.Paper;
import vn.quantriet.document.GeneratedDocuments.Place;
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

/// Fifty units and very many papers of a thousand words in their registers, over six years.
///
/// A third stands in the register of the top and is delivered to three units; the rest stands in those of the units. The secretary's
/// cell of the sample gets one in a thousand, the subordinate committee one in twenty.
final class ManyDocuments implements IntFunction<Paper> {

    private static final int UNITS = 50;
    private static final int SYLLABLES = 1000;
    private static final LocalDate LAST = LocalDate.now().minusDays(4);
    private static final int DAYS = 6 * 365;

    private final Running running;
    private final OfficeWords words = new OfficeWords(3);
    private final List<Place> places = new ArrayList<>();
    private final Place top;
    private final Place narrow;
    private final Place committee;
    private final int total;

    ManyDocuments(Running running, int total) {
        this.running = running;
        this.total = total;
        var root = running.bean(Units.class).subtree(UnitPath.ALL).getFirst();
        this.top = place(root);
        var sample = sample();
        this.narrow = Objects.requireNonNull(sample.get("bithu.thanhtra"));
        this.committee = Objects.requireNonNull(sample.get("vanphong.hanghai"));
        var office = ManyTurns.office(root);
        var founded = ManyTurns.founded(running, root, office);
        var units =
                IntStream.range(0, UNITS)
                        .mapToObj(n ->
                                new NewUnit(
                                        new UnitId(Uuid7.next()),
                                        root.id(),
                                        UnitKind.CELL,
                                        new UnitName("Chi bộ Kho sách " + n, ""),
                                        "KS" + n,
                                        founded,
                                        ""))
                        .toList();
        DatabaseScope.system("benchmark")
                .run(() -> running.bean(Reorganization.class).foundAll(units, office));
        running.bean(Units.class).subtree(UnitPath.ALL).stream()
                .filter(unit -> unit.name().startsWith("Chi bộ Kho sách"))
                .forEach(unit -> places.add(place(unit)));
    }

    OfficeWords words() {
        return words;
    }

    /// Loads them with the index taken away meanwhile; tells how long what took.
    void load() {
        execute("drop index document.search_entry_keys");
        long begun = System.nanoTime();
        GeneratedDocuments.write(running.context(), running.database(), this, total);
        System.out.printf("made and copied %,d documents: %d s%n", total, seconds(begun));
        begun = System.nanoTime();
        execute(
                """
                set maintenance_work_mem = '1GB';
                create index search_entry_keys on document.search_entry using gin (keys) with (fastupdate = off)
                """);
        System.out.printf("index built at once: %d s%n", seconds(begun));
        begun = System.nanoTime();
        execute("vacuum analyze");
        System.out.printf("vacuum analyze: %d s%n", seconds(begun));
    }

    @Override
    public Paper apply(int number) {
        var random = new Random(number * 31L + 7);
        var register = number % 3 == 0 ? top : register(number, random);
        var deliveries = new ArrayList<Place>();
        if (number % 3 == 0) {
            for (int n = 0; n < 3; n++) {
                deliveries.add(places.get((number / 3 + n * 17) % UNITS));
            }
        }
        if (number % 1000 == 17) {
            deliveries.add(narrow);
        }
        return new Paper(
                number,
                "Kế hoạch " + words.title(random, 8),
                words.text(random, SYLLABLES),
                register,
                LAST.minusDays(DAYS - (long) number * DAYS / total),
                deliveries.stream().distinct().toList());
    }

    private Place register(int number, Random random) {
        return number % 20 == 1 ? committee : places.get(random.nextInt(UNITS));
    }

    /// Sizes of tables and indexes.
    void sizes() {
        System.out.println();
        running.bean(JdbcClient.class)
                .sql(
                        """
                        select c.relname || ': ' || pg_size_pretty(pg_table_size(c.oid)) || ', indexes ' || pg_size_pretty(pg_indexes_size(c.oid)) as line
                          from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where n.nspname = 'document' and c.relname in ('document', 'text', 'search_entry', 'delivery') order by 1
                        """)
                .query(String.class)
                .list()
                .forEach(System.out::println);
    }

    /// The index entries of some papers are made anew, as when they are filed.
    long[] renewals(int count) {
        var ids =
                running.bean(JdbcClient.class)
                        .sql(
                                "select document_id from document.search_entry where document_id::text like '%7' limit :count")
                        .param("count", count)
                        .query(UUID.class)
                        .list();
        return ids.stream()
                .mapToLong(id -> {
                    long begun = System.nanoTime();
                    GeneratedDocuments.renew(running.context(), id);
                    return System.nanoTime() - begun;
                })
                .toArray();
    }

    void execute(String sql) {
        TestDatabase.execute(running.database(), sql);
    }

    private Map<String, Place> sample() {
        var places = new HashMap<String, Place>();
        TestDatabase.connected(
                running.database(),
                connection -> {
                    try (var statement = connection.createStatement();
                            var rows =
                                    statement.executeQuery(
                                            """
                                            select a.login, u.id, u.path::text as path
                                              from access.account a
                                              join access.role_held r on r.account_id = a.id
                                              join organization.unit_today u on u.id = r.unit_id
                                            """)) {
                        while (rows.next()) {
                            places.put(
                                    rows.getString("login"),
                                    new Place(
                                            rows.getObject("id", UUID.class),
                                            rows.getString("path")));
                        }
                    }
                });
        return places;
    }

    private static Place place(UnitLine unit) {
        return new Place(unit.id().value(), unit.path().value());
    }

    private static long seconds(long begun) {
        return (System.nanoTime() - begun) / 1_000_000_000;
    }
}
