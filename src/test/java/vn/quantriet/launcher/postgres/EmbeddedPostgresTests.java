package vn.quantriet.launcher.postgres;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.quantriet.launcher.postgres.EmbeddedPostgres.Event;

/// On real servers, killed as power cuts and impatient hands do.
class EmbeddedPostgresTests {

    private static Path folder = Path.of("");
    private static Binaries binaries = new Binaries(folder);

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    @BeforeAll
    static void make() throws IOException, SQLException {
        folder = Files.createTempDirectory("quantriet-postgres");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        binaries = Binaries.in(folder);
        try (var postgres = EmbeddedPostgres.start(folder, binaries, event -> {})) {
            execute(postgres.owner(), "create schema work; create table work.paper (title text)");
        }
    }

    @AfterAll
    static void remove() throws IOException {
        Folders.delete(folder);
    }

    @Test
    void losesNothingAndServesAgainWhenTheServerIsKilled() throws Exception {
        try (var postgres = start()) {
            execute(postgres.application(), "insert into work.paper values ('kept')");
            var killed = postgres.pid();

            Signal.KILL.send(killed);

            assertThat(nextEvent()).isEqualTo(new Event.Died(137));
            assertThat(nextEvent()).isEqualTo(new Event.Recovered());
            assertThat(postgres.pid()).isNotEqualTo(killed);
            assertThat(count(postgres.application(), "kept")).isEqualTo(1);
        }
    }

    @Test
    void stopsTheServerThatAKilledProgramLeftBehind() throws Exception {
        var cluster = Cluster.in(folder, binaries);
        var leftover = Server.start(cluster, cluster.choosePort()).awaitReady();
        var address =
                new Bootstrap("127.0.0.1", leftover.port(), cluster.passwords()).application();
        execute(address, "insert into work.paper values ('left behind')");

        try (var postgres = start()) {
            assertThat(leftover.process().isAlive()).isFalse();
            assertThat(postgres.pid()).isNotEqualTo(leftover.process().pid());
            assertThat(count(postgres.application(), "left behind")).isEqualTo(1);
        }
    }

    @Test
    void givesUpOnAServerThatCannotBeStartedAgain() throws Exception {
        var settings = folder.resolve("postgres/postgresql.auto.conf");
        var sound = Files.readString(settings);
        try (var postgres = start()) {
            Files.writeString(settings, "shared_buffers = nonsense\n");

            Signal.KILL.send(postgres.pid());

            assertThat(nextEvent()).isInstanceOf(Event.Died.class);
            assertThat(nextEvent())
                    .isInstanceOfSatisfying(
                            Event.GaveUp.class,
                            end ->
                                    assertThat(end.why().reason())
                                            .isEqualTo(PostgresRefused.Reason.DID_NOT_START));
        } finally {
            Files.writeString(settings, sound);
        }
    }

    @Test
    void writesThroughToTheDiskAndKnowsDamagedPages() throws Exception {
        try (var postgres = start()) {
            assertThat(ask(postgres.application(), "show fsync")).isEqualTo("on");
            assertThat(ask(postgres.application(), "show full_page_writes")).isEqualTo("on");
            assertThat(ask(postgres.application(), "show data_checksums")).isEqualTo("on");
        }
    }

    @Test
    void readsVietnameseLettersWhateverTheMachineSpeaks() throws Exception {
        try (var postgres = start()) {
            assertThat(ask(postgres.application(), "select lower('ĐẢNG ỦY')")).isEqualTo("đảng ủy");
            assertThat(ask(postgres.application(), "select to_tsvector('simple', 'ĐẢNG ỦY')::text"))
                    .isEqualTo("'đảng':1 'ủy':2");
        }
    }

    @Test
    void givesEachRoleWhatItNeedsAndNoMore() throws Exception {
        try (var postgres = start()) {
            assertThat(ask(postgres.application(), MIGHT)).isEqualTo("none");
            assertThat(ask(postgres.owner(), MIGHT)).isEqualTo("none");
            assertRefused(postgres.application(), "create schema own");
            assertRefused(postgres.application(), "create table public.own (id int)");
            assertRefused(postgres.application(), "drop table work.paper");
            assertRefused(postgres.auditor(), "insert into work.paper values ('forged')");
            assertRefused(
                    postgres.auditor(),
                    "set default_transaction_read_only = off; insert into work.paper values ('forged')");
            assertThat(count(postgres.auditor(), "forged")).isZero();
        }
    }

    @Test
    void asksForThePassword() throws Exception {
        try (var postgres = start()) {
            var real = postgres.application();
            var guessed = new DatabaseAddress(real.url(), real.user(), "guessed");

            assertThatThrownBy(() -> guessed.connect().close())
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void leavesADatabaseOfAnotherMajorVersionAlone() throws IOException {
        var version = folder.resolve("postgres/PG_VERSION");
        Files.writeString(version, "19\n");
        try {
            assertThatExceptionOfType(PostgresRefused.class)
                    .isThrownBy(this::start)
                    .satisfies(refused ->
                            assertThat(refused.reason())
                                    .isEqualTo(PostgresRefused.Reason.OTHER_MAJOR_VERSION));
        } finally {
            Files.writeString(version, "18\n");
        }
    }

    @Test
    void doesNotInventPasswordsForADatabaseThatHasThem() throws IOException {
        var passwords = folder.resolve("postgres.properties");
        var kept = Files.readString(passwords);
        Files.delete(passwords);
        try {
            assertThatExceptionOfType(PostgresRefused.class)
                    .isThrownBy(this::start)
                    .satisfies(refused ->
                            assertThat(refused.reason())
                                    .isEqualTo(PostgresRefused.Reason.NO_PASSWORDS));
            assertThat(passwords).doesNotExist();
        } finally {
            PrivateFile.write(passwords, kept);
        }
    }

    @Test
    void keepsPasswordsAndLogToItself() throws IOException {
        for (var name : new String[] {"postgres.properties", "postgres.log"}) {
            assertThat(Files.getPosixFilePermissions(folder.resolve(name)))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
        assertThat(folder.resolve("postgres.password")).doesNotExist();
    }

    private static final String MIGHT =
            """
            select case when rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
                        then 'mighty' else 'none' end
              from pg_roles where rolname = current_user
            """;

    /// Null when nothing happens in a time that is long even for a busy machine.
    private @Nullable Event nextEvent() throws InterruptedException {
        return events.poll(3, MINUTES);
    }

    private EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.start(folder, binaries, events::add);
    }

    private static void assertRefused(DatabaseAddress address, String sql) {
        assertThatThrownBy(() -> execute(address, sql)).isInstanceOf(SQLException.class);
    }

    private static void execute(DatabaseAddress address, String sql) throws SQLException {
        try (var connection = address.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(DatabaseAddress address, String title) throws SQLException {
        return Integer.parseInt(
                ask(address, "select count(*) from work.paper where title = '" + title + "'"));
    }

    private static String ask(DatabaseAddress address, String question) throws SQLException {
        try (var connection = address.connect();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
