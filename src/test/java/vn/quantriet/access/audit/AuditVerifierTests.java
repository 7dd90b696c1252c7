package vn.quantriet.access.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.access.verifier.AuditVerifier;
import vn.quantriet.access.verifier.Signatures;
import vn.quantriet.access.verifier.Verdict;
import vn.quantriet.access.verifier.Verdict.Kind;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.Keys;
import vn.quantriet.testing.ModuleTest;

/// Does to the log what only a hand in the database could do, and sees that the verifier notices.
@ModuleTest
@Tag("J")
class AuditVerifierTests {

    @Autowired AuditLog log;
    @Autowired Sealer sealer;
    @Autowired SealKey key;
    @Autowired Keys keys;
    @Autowired Checkpoints checkpoints;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;

    @Value("${spring.datasource.url}")
    String url;

    private Connection intruder;
    private PublicKey publicKey;

    @BeforeEach
    void sealThreeBlocks() throws Exception {
        for (int count : List.of(3, 1, 5)) {
            transaction.executeWithoutResult(_ -> write(count));
            sealer.seal();
        }
        publicKey = Signatures.publicKey(keys.file(SealKey.PUBLIC_FILE));
        intruder = DriverManager.getConnection(url, "quantriet_owner", "owner");
        intruder.setAutoCommit(false);
        intruder.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }

    @AfterEach
    void undo() throws SQLException {
        intruder.rollback();
        intruder.close();
    }

    @Test
    void findsNothingWrongWithALogLeftAlone() throws Exception {
        var verdict = verify();

        assertThat(verdict.isFine()).isTrue();
        assertThat(verdict.unsealed()).isZero();
        assertThat(verdict.blocks()).isEqualTo(verdict.checkpoint()).isGreaterThanOrEqualTo(3);
        assertThat(verdict.events()).isEqualTo(count("select count(*) from audit.event"));
    }

    @Test
    void noticesAnEdit() throws Exception {
        var event = someEvent();
        tamper("update audit.event set actor = 'somebody else' where id = '%s'".formatted(event));

        assertThat(found()).isEqualTo(Kind.EVENT_CHANGED);
        assertThat(Objects.requireNonNull(verify().finding()).object()).isEqualTo(event);
    }

    @Test
    void noticesAnEditOfEachColumn() throws Exception {
        for (var edit :
                List.of(
                        "at = at + interval '1 microsecond'",
                        "role = 'MEMBER'",
                        "unit_id = '0192a000-0000-7000-8000-000000000001'",
                        "unit_path = 'r.1'",
                        "action = 'other'",
                        "object = 'other'",
                        "purpose = ''",
                        "address = 'other'",
                        "result = 'REFUSED'",
                        "detail = ''")) {
            tamper("update audit.event set %s where id = '%s'".formatted(edit, someEvent()));
            assertThat(found()).as(edit).isEqualTo(Kind.EVENT_CHANGED);
            intruder.rollback();
        }
    }

    @Test
    void noticesADeletion() throws Exception {
        var event = someEvent();
        tamper("delete from audit.event where id = '%s'".formatted(event));

        assertThat(found()).isEqualTo(Kind.EVENT_DELETED);
        assertThat(Objects.requireNonNull(verify().finding()).object()).isEqualTo(event);
    }

    @Test
    void noticesAnInsertion() throws Exception {
        tamper(
                """
                insert into audit.event (id, xid, cluster, at, actor, unit_path, action, object, result)
                select gen_random_uuid(), xid, cluster, at, 'nobody', unit_path, 'made.up', 'x', result
                  from audit.event where id = '%s'
                """
                        .formatted(someEvent()));

        assertThat(found()).isEqualTo(Kind.EVENT_INSERTED);
    }

    @Test
    void noticesThatTwoEventsChangedPlaces() throws Exception {
        tamper(
                """
                update audit.event e
                   set object = case e.object when 'thing:0' then 'thing:1' else 'thing:0' end
                  from (select to_xid, from_xid, cluster from audit.block order by number desc limit 1) b
                 where e.cluster = b.cluster and e.xid >= b.from_xid and e.xid < b.to_xid
                   and e.object in ('thing:0', 'thing:1')
                """);

        assertThat(found()).isEqualTo(Kind.EVENT_CHANGED);
    }

    @Test
    void noticesThatEventsMovedToALaterBlock() throws Exception {
        tamper(
                """
                update audit.event set xid = (select max(xid) from audit.event where id <> '%1$s')
                 where id = '%1$s'
                """
                        .formatted(someEvent()));

        assertThat(found()).isIn(Kind.EVENT_DELETED, Kind.EVENT_CHANGED);
    }

    @Test
    void noticesThatTheTailWasCut() throws Exception {
        tamper(
                """
                delete from audit.event
                 where xid >= (select from_xid from audit.block order by number desc limit 1)
                """);
        tamper("delete from audit.block where number = (select max(number) from audit.block)");

        assertThat(found()).isEqualTo(Kind.TAIL_CUT);
    }

    @Test
    void noticesThatABlockIsMissing() throws Exception {
        tamper("delete from audit.block where number = 2");

        assertThat(found()).isEqualTo(Kind.BLOCK_MISSING);
    }

    @Test
    void noticesThatBlocksChangedPlaces() throws Exception {
        tamper("update audit.block set number = -number where number in (2, 3)", true);
        tamper("update audit.block set number = 5 + number where number < 0");

        assertThat(found()).isEqualTo(Kind.BLOCK_CHANGED);
    }

    @Test
    void noticesAnEditOfABlock() throws Exception {
        tamper("update audit.block set sealed_at = sealed_at - interval '1 day' where number = 2");

        assertThat(found()).isEqualTo(Kind.BLOCK_CHANGED);
    }

    @Test
    void noticesThatTheListOfEventsWasChanged() throws Exception {
        tamper("update audit.block set leaves = set_byte(leaves, 20, 0) where number = 1");

        assertThat(found()).isEqualTo(Kind.LEAVES_CHANGED);
    }

    @Test
    void noticesABlockMadeAnewWithoutTheKey() throws Exception {
        replaceTheLast(hash -> new byte[64]);

        assertThat(found()).isEqualTo(Kind.SIGNATURE_WRONG);
    }

    @Test
    void noticesABlockMadeAnewWithTheStolenKey() throws Exception {
        replaceTheLast(key::sign);

        assertThat(found()).isEqualTo(Kind.BLOCK_REPLACED);
    }

    @Test
    void noticesAnotherKey() throws Exception {
        publicKey = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPublic();

        assertThat(found()).isEqualTo(Kind.SIGNATURE_WRONG);
    }

    @Test
    void theApplicationItselfMayOnlyAdd() {
        for (var sql :
                List.of(
                        "update audit.event set actor = 'x'",
                        "delete from audit.event",
                        "truncate audit.event",
                        "update audit.block set number = 1",
                        "delete from audit.block",
                        "truncate audit.block")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void sealsOnlyWhatIsSurelyOver() throws Exception {
        intruder.rollback();
        try (var open = DriverManager.getConnection(url, "quantriet_app", "app")) {
            open.setAutoCommit(false);
            try (var statement = open.createStatement()) {
                statement.execute(
                        """
                        insert into audit.event (id, cluster, at, actor, unit_path, action, object, result)
                        select gen_random_uuid(), system_identifier, now(), 'late', 'r', 'late.commit', 'x', 'DONE'
                          from pg_control_system()
                        """);
            }
            transaction.executeWithoutResult(_ -> write(1));
            sealer.seal();
            assertThat(verify().unsealed()).isEqualTo(1);
            intruder.rollback();
            open.commit();
        }
        sealer.seal();

        var verdict = verify();
        assertThat(verdict.isFine()).isTrue();
        assertThat(verdict.unsealed()).isZero();
    }

    @Test
    void keepsTheCheckpointsThatACrashCutShort() throws IOException {
        var file = keys.file(Checkpoints.FILE);
        var before = Files.readString(file);
        Files.writeString(file, before.substring(0, before.length() - 10));

        sealer.seal();

        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void keepsItsKeysToItself() throws IOException {
        for (var name : List.of("audit-seal.key", "audit-address.key", Checkpoints.FILE)) {
            assertThat(Files.getPosixFilePermissions(keys.file(name)))
                    .as(name)
                    .hasSize(2)
                    .allMatch(permission -> permission.name().startsWith("OWNER_"));
        }
    }

    /// What somebody would do who changed an event and covers it up.
    private void replaceTheLast(UnaryOperator<byte[]> signature) throws SQLException {
        var last = Objects.requireNonNull(lastBlock());
        tamper(
                """
                update audit.event set actor = 'x'
                 where cluster = %d and xid >= '%d' and xid < '%d'
                """
                        .formatted(last.cluster(), last.fromXid(), last.toXid()));
        var hashes = new Hashes();
        try (var statement = intruder.createStatement();
                var rows =
                        statement.executeQuery(
                                "select %s from audit.event where xid >= '%d' and xid < '%d' order by audit.event.xid, id"
                                        .formatted(
                                                SealedEvent.COLUMNS,
                                                last.fromXid(),
                                                last.toXid()))) {
            while (rows.next()) {
                hashes.add(SealedEvent.read(rows));
            }
        }
        var forged =
                new SealedBlock(
                        last.number(),
                        last.cluster(),
                        last.fromXid(),
                        last.toXid(),
                        hashes.count(),
                        hashes.leaves(),
                        hashes.root(),
                        last.sealedAt(),
                        last.previous(),
                        new byte[0],
                        new byte[0]);
        var hash = Hashes.sha256(forged.bytes());
        try (var statement =
                intruder.prepareStatement(
                        "update audit.block set leaves = ?, root = ?, hash = ?, signature = ? where number = ?")) {
            statement.setBytes(1, forged.leaves());
            statement.setBytes(2, forged.root());
            statement.setBytes(3, hash);
            statement.setBytes(4, signature.apply(hash));
            statement.setLong(5, forged.number());
            statement.executeUpdate();
        }
    }

    private SealedBlock lastBlock() throws SQLException {
        try (var statement = intruder.createStatement();
                var rows =
                        statement.executeQuery(
                                "select %s from audit.block order by number desc limit 1"
                                        .formatted(SealedBlock.COLUMNS))) {
            rows.next();
            return SealedBlock.read(rows);
        }
    }

    private void write(int count) {
        for (int index = 0; index < count; index++) {
            log.record(Audit.Entry.of("thing.done", "thing:" + index).detail("Đã làm"));
        }
    }

    private String someEvent() throws SQLException {
        try (var statement = intruder.createStatement();
                var rows =
                        statement.executeQuery(
                                "select id from audit.event where object = 'thing:1' order by xid limit 1")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private long count(String sql) throws SQLException {
        try (var statement = intruder.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void tamper(String sql) throws SQLException {
        try (var statement = intruder.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    private void tamper(String sql, boolean withoutChecks) throws SQLException {
        if (withoutChecks) {
            try (var statement = intruder.createStatement()) {
                statement.execute("alter table audit.block drop constraint block_number_check");
            }
        }
        tamper(sql);
    }

    private Kind found() throws Exception {
        return Objects.requireNonNull(verify().finding()).kind();
    }

    private Verdict verify() throws Exception {
        Path file = keys.file(Checkpoints.FILE);
        return AuditVerifier.verify(intruder, publicKey, file);
    }
}
