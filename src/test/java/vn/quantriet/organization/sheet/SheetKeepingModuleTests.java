package vn.quantriet.organization.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static vn.quantriet.testing.Cast.CELL_ONE;
import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.LAKES;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.HeldRole;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.OrganizationRefused;
import vn.quantriet.organization.sheet.SheetImport.State;
import vn.quantriet.testing.ModuleTest;

/// How sheets full of people are kept, stopped, and kept from being taken in twice.
@ModuleTest
@Tag("J")
class SheetKeepingModuleTests {

    @Autowired Imports imports;
    @Autowired ImportRunner runner;
    @Autowired SheetSafe safe;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @BeforeEach
    void nameTheUnits() {
        execute("delete from organization.sheet_import");
        execute("update organization.unit set code = 'K-CB' where id = '%s'".formatted(LAKES));
        execute("update organization.unit set code = 'K-TO' where id = '%s'".formatted(CELL_ONE));
    }

    @Test
    void keepsTheContentEncrypted() throws IOException {
        var content = people("K-CB", "A", 3);
        var id = imports.upload(SheetKind.MEMBERS, "a.xlsx", content, HOA);

        var kept = kept(id);
        assertThat(kept).isNotEqualTo(content);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain("PK\u0003\u0004", "xl/workbook.xml");
        assertThat(safe.open(id, kept)).isEqualTo(content);
        assertThat(imports.preview(id, HOA)).hasSize(4);
    }

    @Test
    void opensNoContentThatWasChangedOrMovedToAnotherImport() throws IOException {
        var one = imports.upload(SheetKind.MEMBERS, "a.xlsx", people("K-CB", "B", 1), HOA);
        var other = imports.upload(SheetKind.MEMBERS, "b.xlsx", people("K-CB", "C", 1), HOA);
        var changed = kept(one);
        changed[changed.length - 1] ^= 1;

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> safe.open(other, kept(one)));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> safe.open(one, changed));
        assertThat(kept(one)).isNotEqualTo(safe.lock(one, safe.open(one, kept(one))));
    }

    @Test
    void dropsContentAfterADayAndEverythingAfterAMonth() throws IOException {
        var fresh = imports.upload(SheetKind.MEMBERS, "a.xlsx", people("K-CB", "D", 1), HOA);
        var old = imports.upload(SheetKind.MEMBERS, "b.xlsx", people("K-CB", "E", 1), HOA);
        var older = imports.upload(SheetKind.MEMBERS, "c.xlsx", people("K-NO", "F", 1), HOA);
        tried(older, HOA);
        assertThat(texts("select reason from organization.sheet_fault")).isNotEmpty();
        age(old, "25 hours");
        age(older, "31 days");

        runner.sweep();

        assertThat(
                        texts(
                                "select id::text || ' ' || (content is not null) || ' ' || state from organization.sheet_import order by id"))
                .containsExactly(fresh + " true UPLOADED", old + " false CANCELLED");
        assertThat(texts("select reason from organization.sheet_fault")).isEmpty();
    }

    @Test
    void forgetsTheContentOnceItIsTakenIn() throws IOException {
        var id = imports.upload(SheetKind.MEMBERS, "a.xlsx", people("K-CB", "G", 2), HOA);
        tried(id, HOA);
        imports.run(id, HOA);

        assertThat(settled(id)).isEqualTo(State.DONE);
        assertThat(
                        texts(
                                "select id::text from organization.sheet_import where content is not null"))
                .isEmpty();
    }

    /// The cancellation lies there before the work asks for the first time, which it does before it changes anything.
    @Test
    void stopsARunningImportAndLeavesNothing() throws IOException {
        var id = imports.upload(SheetKind.MEMBERS, "a.xlsx", people("K-CB", "H", 20), HOA);
        tried(id, HOA);
        execute(
                "update organization.sheet_import set state = 'RUNNING', cancel = false where id = '%s'"
                        .formatted(id));
        imports.cancel(id, HOA);

        runner.run(id);

        assertThat(imports.find(id, HOA).state()).isEqualTo(State.CANCELLED);
        assertThat(members("H")).isEmpty();
        tried(id, HOA);
        imports.run(id, HOA);
        assertThat(settled(id)).isEqualTo(State.DONE);
        assertThat(members("H")).hasSize(20);
    }

    /// Half way: the first piece of work has been told when somebody stops it.
    @Test
    void stopsHalfWayAndLeavesNothing() throws IOException {
        var id = imports.upload(SheetKind.MEMBERS, "a.xlsx", people("K-CB", "I", 9_000), HOA);
        tried(id, HOA);
        imports.run(id, HOA);
        await().pollInSameThread()
                .atMost(Duration.ofMinutes(1))
                .until(() -> imports.find(id, HOA).total() > 0);
        imports.cancel(id, HOA);

        var state = settled(id);

        assertThat(state).isIn(State.CANCELLED, State.DONE);
        assertThat(members("I")).hasSize(state == State.DONE ? 9_000 : 0);
    }

    @Test
    void runsOnceHoweverOftenAndAtTheSameTimeItIsPressed() throws Exception {
        var id = imports.upload(SheetKind.MEMBERS, "a.xlsx", people("K-CB", "J", 50), HOA);
        tried(id, HOA);

        var begun = atOnce(8, () -> begins(() -> imports.run(id, HOA)));

        assertThat(begun.stream().filter(done -> done)).hasSize(1);
        assertThat(settled(id)).isEqualTo(State.DONE);
        assertThat(members("J")).hasSize(50);
    }

    @Test
    void changesNoColumnsUnderARunningImport() throws IOException {
        var id = imports.upload(SheetKind.MEMBERS, "a.xlsx", people("K-CB", "L", 5), HOA);
        tried(id, HOA);
        execute(
                "update organization.sheet_import set state = 'RUNNING' where id = '%s'"
                        .formatted(id));

        assertThat(begins(() -> imports.match(id, List.of(2, 1, 0), HOA))).isFalse();
        assertThat(imports.find(id, HOA).state()).isEqualTo(State.RUNNING);
    }

    @Test
    void takesTheSameSheetInOnceWhenTwoBringItAtTheSameTime() throws Exception {
        var content = people("K-CB", "M", 200);
        var one = imports.upload(SheetKind.MEMBERS, "a.xlsx", content, HOA);
        var other = imports.upload(SheetKind.MEMBERS, "b.xlsx", content, HOA);
        tried(one, HOA);
        tried(other, HOA);
        execute("update organization.sheet_import set state = 'RUNNING'");

        atOnce(
                2,
                new Supplier<Boolean>() {
                    private final List<UUID> ids = List.of(one, other);
                    private int next;

                    @Override
                    public Boolean get() {
                        UUID id;
                        synchronized (ids) {
                            id = ids.get(next++);
                        }
                        runner.run(id);
                        return true;
                    }
                });

        assertThat(members("M")).hasSize(200);
        assertThat(List.of(imports.find(one, HOA), imports.find(other, HOA)))
                .allMatch(sheet -> sheet.state() == State.DONE)
                .extracting(SheetImport::added)
                .containsExactlyInAnyOrder(200, 0);
    }

    /// A role taken away between the trial and the run takes its reach with it.
    @Test
    void reachesAsFarAsTheRoleInWhichItIsRun() throws IOException {
        var id = imports.upload(SheetKind.MEMBERS, "a.xlsx", people("K-CB", "N", 3), HOA);
        tried(id, HOA);
        var narrow = atCellOne(HOA);

        imports.run(id, narrow);

        assertThat(settled(id)).isEqualTo(State.DONE);
        assertThat(members("N")).isEmpty();
    }

    private static Viewer atCellOne(Viewer viewer) {
        return viewer.as(
                new HeldRole(
                        UUID.randomUUID(), Role.OFFICE, CELL_ONE, new UnitPath("r.1.5.6"), ""));
    }

    private static boolean begins(Runnable work) {
        try {
            work.run();
            return true;
        } catch (OrganizationRefused refusal) {
            return false;
        }
    }

    private static <T> List<T> atOnce(int times, Supplier<T> work) {
        var start = new CountDownLatch(1);
        var running =
                IntStream.range(0, times)
                        .mapToObj(_ ->
                                CompletableFuture.supplyAsync(
                                        () -> {
                                            wait(start);
                                            return within(work);
                                        },
                                        task -> Thread.ofVirtual().start(task)))
                        .toList();
        start.countDown();
        return running.stream().map(CompletableFuture::join).toList();
    }

    private static <T> T within(Supplier<T> work) {
        try {
            return DatabaseScope.system("test").call(work::get);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void wait(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void tried(UUID id, Viewer viewer) {
        imports.match(id, imports.find(id, viewer).columns(), viewer);
        assertThat(settled(id)).isEqualTo(State.CHECKED);
    }

    private State settled(UUID id) {
        await().pollInSameThread()
                .atMost(Duration.ofMinutes(3))
                .until(() -> !imports.find(id, HOA).state().isUnderWay());
        return imports.find(id, HOA).state();
    }

    private byte[] kept(UUID id) {
        return Objects.requireNonNull(
                transaction.execute(_ ->
                        jdbc.sql("select content from organization.sheet_import where id = :id")
                                .param("id", id)
                                .query(byte[].class)
                                .single()));
    }

    private List<String> members(String prefix) {
        return texts(
                "select code from organization.member where code like 'K-%s-%%'".formatted(prefix));
    }

    private void age(UUID id, String by) {
        execute(
                "update organization.sheet_import set uploaded_at = uploaded_at - interval '%s' where id = '%s'"
                        .formatted(by, id));
    }

    private List<String> texts(String sql) {
        return Objects.requireNonNull(
                transaction.execute(_ -> jdbc.sql(sql).query(String.class).list()));
    }

    private void execute(String sql) {
        transaction.executeWithoutResult(_ -> jdbc.sql(sql).update());
    }

    private static byte[] people(String unit, String prefix, int count) throws IOException {
        var out = new ByteArrayOutputStream();
        var workbook = new Workbook(out, "Test", "1.0");
        var tab = workbook.newWorksheet("Bảng");
        var headers = List.of("Mã", "Họ và tên", "Mã đơn vị");
        for (int column = 0; column < headers.size(); column++) {
            tab.value(0, column, headers.get(column));
        }
        for (int row = 1; row <= count; row++) {
            tab.value(row, 0, "K-%s-%d".formatted(prefix, row));
            tab.value(row, 1, "Nguyễn Văn Người");
            tab.value(row, 2, unit);
        }
        workbook.finish();
        return out.toByteArray();
    }
}
