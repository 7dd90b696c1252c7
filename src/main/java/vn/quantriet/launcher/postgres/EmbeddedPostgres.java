package vn.quantriet.launcher.postgres;

import static vn.quantriet.launcher.postgres.PostgresRefused.Reason.DID_NOT_START;
import static vn.quantriet.launcher.postgres.PostgresRefused.Reason.KEEPS_DYING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/// A PostgreSQL that keeps running until it is closed: when it dies, it is started anew.
///
/// The folder must be locked against a second program by whoever calls this.
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final int DEATHS = 5;
    private static final Duration WITHIN = Duration.ofMinutes(2);

    private final Cluster cluster;
    private final int port;
    private final Consumer<Event> listener;
    private final Deque<Long> deaths = new ArrayDeque<>();
    private Server server;
    private boolean closed;

    /// What happens to the server while it serves.
    public sealed interface Event {

        /// It died, for instance by `kill -9`; it is being started anew.
        record Died(int exitCode) implements Event {}

        /// It serves again, with everything that had been committed.
        record Recovered() implements Event {}

        /// It cannot be kept running; the program should end.
        record GaveUp(PostgresRefused why) implements Event {}
    }

    private EmbeddedPostgres(Cluster cluster, int port, Server server, Consumer<Event> listener) {
        this.cluster = cluster;
        this.port = port;
        this.server = server;
        this.listener = listener;
    }

    /// Makes the database in the folder where there is none, starts it, and returns when it serves.
    public static EmbeddedPostgres start(Path folder, Consumer<Event> listener) throws IOException {
        return start(folder, Binaries.in(folder), listener);
    }

    static EmbeddedPostgres start(Path folder, Binaries binaries, Consumer<Event> listener)
            throws IOException {
        var cluster = Cluster.in(folder, binaries);
        new Leftovers(cluster.database()).clear();
        var port = cluster.choosePort();
        var server = Server.start(cluster, port).awaitReady();
        var postgres = new EmbeddedPostgres(cluster, port, server, listener);
        try {
            postgres.bootstrap().run();
        } catch (PostgresRefused e) {
            server.stop();
            throw e;
        }
        postgres.watch(server);
        return postgres;
    }

    /// The auditor's way into a server that another program keeps running on this folder.
    public static DatabaseAddress auditorOfRunning(Path folder) throws IOException {
        var file = PidFile.read(Cluster.database(folder));
        var port = file.orElseThrow(() -> new PostgresRefused(DID_NOT_START, "-")).port();
        return new Bootstrap(LOOPBACK, port, Cluster.passwords(folder)).auditor();
    }

    /// For migrations.
    public DatabaseAddress owner() {
        return bootstrap().owner();
    }

    /// For the running program.
    public DatabaseAddress application() {
        return bootstrap().application();
    }

    /// For reading only.
    public DatabaseAddress auditor() {
        return bootstrap().auditor();
    }

    /// Ends open transactions, writes everything and waits for the end.
    @Override
    public void close() {
        lastServer().stop();
    }

    long pid() {
        return current().process().pid();
    }

    private Bootstrap bootstrap() {
        return new Bootstrap(LOOPBACK, port, cluster.passwords());
    }

    private synchronized Server current() {
        return server;
    }

    private synchronized Server lastServer() {
        closed = true;
        return server;
    }

    private void watch(Server watched) {
        watched.ended().thenAcceptAsync(this::onEnd, work -> Thread.ofVirtual().start(work));
    }

    private void onEnd(Process ended) {
        if (isClosed()) {
            return;
        }
        listener.accept(new Event.Died(ended.exitValue()));
        try {
            startAnew();
            listener.accept(new Event.Recovered());
        } catch (PostgresRefused e) {
            giveUp(e);
        } catch (IOException e) {
            giveUp(new PostgresRefused(KEEPS_DYING, e));
        } catch (UncheckedIOException e) {
            giveUp(new PostgresRefused(KEEPS_DYING, e));
        }
    }

    private void giveUp(PostgresRefused why) {
        if (!isClosed()) {
            listener.accept(new Event.GaveUp(why));
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private void startAnew() throws IOException {
        countDeath();
        new Leftovers(cluster.database()).clear();
        watch(next().awaitReady());
    }

    private synchronized Server next() throws IOException {
        if (!closed) {
            server = Server.start(cluster, port);
        }
        return server;
    }

    private void countDeath() {
        var now = System.nanoTime();
        deaths.addLast(now);
        deaths.removeIf(death -> now - death > WITHIN.toNanos());
        if (deaths.size() > DEATHS) {
            throw new PostgresRefused(KEEPS_DYING, LogTail.of(cluster.log()));
        }
    }
}
