package vn.quantriet.benchmark;

import java.lang.management.ManagementFactory;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
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
import vn.quantriet.organization.UnitLine;
import vn.quantriet.organization.Units;

/// What is measured within the server: services as their controllers call them, in the scope of who asks, each in a transaction.
final class Inside {

    private final ApplicationContext context;
    private final Consumer<String> answer;
    private final Map<UnitId, UnitLine> units;

    Inside(ApplicationContext context, Consumer<String> answer) {
        this.context = context;
        this.answer = answer;
        this.units =
                context.getBean(Units.class).subtree(UnitPath.ALL).stream()
                        .collect(Collectors.toMap(UnitLine::id, unit -> unit));
    }

    /// One command with its argument, if it has one.
    void obey(String command) {
        var words = command.split(" ");
        try {
            switch (words[0]) {
                case "reference" -> reference();
                case "prepare" -> prepare();
                case "heap" -> heap();
                case "places" -> places();
                case "deeds" -> new BlockDeeds(this).run(Integer.parseInt(words[1]));
                case "fan-out" -> new BlockFanOut(this).run(Integer.parseInt(words[1]));
                case "consolidation" -> new BlockReports(this).run();
                case "reminders" -> reminders();
                default -> throw new IllegalArgumentException(command);
            }
            answer.accept("done");
        } catch (RuntimeException failure) {
            failure.printStackTrace();
            answer.accept("failed\t" + failure);
        }
    }

    private void reference() {
        var nanos = new ArrayList<Long>();
        for (int turn = 0; turn < 300; turn++) {
            long taken = nanos(() -> number("select 1"));
            if (turn >= 100) {
                nanos.add(taken);
            }
        }
        timing("reference: select 1 in a transaction", nanos);
    }

    /// Waits until what listens in the background has heard everything.
    void settle() {
        settle("select count(*) from event.event_publication where completion_date is null");
    }

    private void settle(String unheard) {
        try {
            while (number(unheard) > 0) {
                Thread.sleep(1);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /// Waits until the ledger of what was loaded is told, then does by hand what autovacuum does in its time.
    private void prepare() {
        settle("select count(*) from report.rebuild where finished_at is null");
        settle();
        var set = context.getEnvironment();
        try (var owner =
                        DriverManager.getConnection(
                                set.getRequiredProperty("spring.flyway.url"),
                                set.getRequiredProperty("spring.flyway.user"),
                                set.getRequiredProperty("spring.flyway.password"));
                var vacuum = owner.createStatement()) {
            vacuum.execute("vacuum analyze");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void heap() {
        System.gc();
        value("heap", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }

    /// What pages are asked of: the plan with the most work and a first and last day with facts.
    private void places() {
        GeneratedWork.fold(context);
        value(
                "plan",
                text(
                        """
                        select plan_id::text from assignment.standing group by plan_id order by count(*) desc, plan_id limit 1
                        """));
        value("root", text("select id::text from organization.unit_today where parent_id is null"));
        value("from", LocalDate.now(clock()).withDayOfYear(1));
        value("to", LocalDate.now(clock()));
        value("turns", open("bithu.chibo"));
    }

    /// Open turns of the unit in which somebody signs in, each behind its assignment.
    private String open(String login) {
        return text(
                """
                select coalesce(string_agg(s.assignment_id || '/turns/' || s.occurrence_id, ','), '')
                  from assignment.standing s
                  join access.role_held h on h.unit_id = s.unit_id
                  join access.account a on a.id = h.account_id
                 where a.login = '%s' and s.state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED') and s.opens_on <= current_date
                """
                        .formatted(login));
    }

    private void reminders() {
        timing("reminders of the day", nanos(() -> GeneratedWork.remind(context)));
        note(
                "reminders %,d, reported above %,d, notices %,d"
                        .formatted(
                                number("select count(*) from assignment.reminder"),
                                number("select count(*) from assignment.escalation"),
                                number("select count(*) from notification.notice")));
        timing("the same again", nanos(() -> GeneratedWork.remind(context)));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Clock clock() {
        return bean(Clock.class);
    }

    UnitLine unit(UnitId id) {
        return java.util.Objects.requireNonNull(units.get(id), id.toString());
    }

    UnitLine root() {
        return units.values().stream()
                .filter(unit -> unit.parent() == null)
                .findFirst()
                .orElseThrow();
    }

    List<UnitLine> below(UnitId parent) {
        return children().getOrDefault(parent, List.of());
    }

    Map<UnitId, List<UnitLine>> children() {
        var children = new HashMap<UnitId, List<UnitLine>>();
        units.values().stream()
                .filter(unit -> unit.parent() != null)
                .forEach(unit ->
                        children.computeIfAbsent(unit.parent(), _ -> new ArrayList<>()).add(unit));
        return children;
    }

    List<UnitLine> cells() {
        return units.values().stream()
                .filter(unit -> unit.kind() == vn.quantriet.organization.UnitKind.CELL)
                .sorted(java.util.Comparator.comparing(unit -> unit.path().value()))
                .toList();
    }

    /// Somebody in a role of the unit.
    Viewer viewer(Role role, UnitLine unit) {
        var held = new HeldRole(Uuid7.next(), role, unit.id(), unit.path(), unit.name());
        return new Viewer(
                AccountId.next(), new MemberId(Uuid7.next()), "Người đo", held, List.of(held));
    }

    /// As the viewer, in the database's scope of a request.
    <T> T as(Viewer viewer, Callable<T> work) {
        try {
            return DatabaseScope.of(viewer).call(work);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    long nanos(Viewer viewer, Runnable work) {
        return as(viewer, () -> nanos(work));
    }

    static long nanos(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return System.nanoTime() - begun;
    }

    long number(String sql) {
        return ask(jdbc -> jdbc.sql(sql).query(Long.class).single());
    }

    private String text(String sql) {
        return ask(jdbc -> jdbc.sql(sql).query(String.class).single());
    }

    <T> T ask(java.util.function.Function<JdbcClient, T> question) {
        try {
            return DatabaseScope.system("benchmark")
                    .call(() ->
                            bean(TransactionTemplate.class)
                                    .<T>execute(_ -> question.apply(bean(JdbcClient.class))));
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    static UUID uuid(UnitLine unit) {
        return unit.id().value();
    }

    void timing(String name, List<Long> nanos) {
        answer.accept(
                "timing\t%s\t%s"
                        .formatted(
                                name,
                                nanos.stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(","))));
    }

    void timing(String name, long nanos) {
        timing(name, List.of(nanos));
    }

    void note(String words) {
        answer.accept("note\t" + words);
    }

    private void value(String name, Object value) {
        answer.accept("value\t%s\t%s".formatted(name, value));
    }
}
