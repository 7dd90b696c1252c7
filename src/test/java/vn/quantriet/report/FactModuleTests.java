package vn.quantriet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.report.Deeds.as;
import static vn.quantriet.testing.Cast.*;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.assignment.Acceptances;
import vn.quantriet.assignment.Assignments;
import vn.quantriet.assignment.Worklist;
import vn.quantriet.difficulty.Difficulties;
import vn.quantriet.difficulty.DifficultyId;
import vn.quantriet.difficulty.NewDifficulty;
import vn.quantriet.difficulty.Saying;
import vn.quantriet.kernel.HeldRole;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Merger;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.Reorganization;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitName;
import vn.quantriet.organization.Units;
import vn.quantriet.plan.Drafts;
import vn.quantriet.plan.Plans;
import vn.quantriet.testing.ModuleTest;
import vn.quantriet.web.Paging;

/// The ledger follows what happens, tells the same when counted anew, and every figure opens what it was counted from.
@ModuleTest
@Tag("G2")
class FactModuleTests {

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate FIRST = TODAY.minusYears(1);
    private static final LocalDate LATER = TODAY.plusDays(40);
    private static final LocalDate PAST = TODAY.minusDays(5);

    @Autowired Plans plans;
    @Autowired Drafts drafts;
    @Autowired Assignments assignments;
    @Autowired Acceptances acceptances;
    @Autowired Worklist worklist;
    @Autowired Difficulties difficulties;
    @Autowired Facts facts;
    @Autowired Figures figures;
    @Autowired Trees trees;
    @Autowired Rebuild rebuild;
    @Autowired LedgerRepository ledger;
    @Autowired Reorganization reorganization;
    @Autowired Units units;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired MockMvcTester mvc;

    private Deeds deeds;

    @BeforeEach
    void begin() {
        deeds = new Deeds(plans, drafts, assignments, acceptances, worklist);
    }

    @Test
    void everyFigureOpensTheWorkAndItsEvidence() {
        var work = deeds.handedOut(HOA, THU, "Chi bộ Viện Hồ đầm", "Đo năm hồ", LATER);
        deeds.done(work, THU, MINH);
        counted("TURN_COMPLETED", LAKES, 1);

        assertThat(mvc.get().uri("/figures").with(by(MINH)))
                .hasStatusOk()
                .bodyText()
                .contains("/facts?measure=TURN_COMPLETED&amp;unit=" + MINISTRY);
        assertThat(mvc.get().uri(path(Measure.TURN_COMPLETED, MINISTRY)).with(by(MINH)))
                .hasStatusOk()
                .bodyText()
                .contains("Đo năm hồ", "Biên bản đo", "https://example.org/bb", "Viện Hồ đầm")
                .contains("/assignments/" + work.occurrence() + "?turn=" + work.occurrence());
        assertThat(
                        mvc.get()
                                .uri("/assignments/%1$s?turn=%1$s".formatted(work.occurrence()))
                                .with(by(MINH)))
                .hasStatus(302)
                .redirectedUrl()
                .contains("/assignments/" + work.assignment());
    }

    @Test
    void countsAgainTheSame() {
        var due = deeds.handedOut(HOA, THU, "Chi bộ Viện Hồ đầm", "Kiểm tra trạm", PAST);
        deeds.sentBack(due, THU, MINH);
        var done = deeds.handedOut(HOA, LAN, "Đảng bộ Cục Sông ngòi", "Vẽ bản đồ", LATER);
        deeds.done(done, LAN, MINH);
        counted("TURN_RETURNED", LAKES, 1);
        counted("TURN_COMPLETED", RIVERS, 1);
        settle();
        var before = all();

        assertThat(rebuild.run()).isZero();
        assertThat(all()).isEqualTo(before);

        spoil();
        assertThat(all()).isNotEqualTo(before);
        assertThat(rebuild.run()).isPositive();
        assertThat(all()).isEqualTo(before);
        assertThat(rebuild.run()).isZero();
        assertThat(transaction.<Long>execute(_ -> ledger.drift())).isZero();
    }

    /// A fact that no source tells, and one that is missing.
    private void spoil() {
        transaction.executeWithoutResult(_ -> {
            ledger.add(
                    Source.TURN,
                    List.of(
                            new LedgerRepository.Fresh(
                                    UUID.randomUUID(),
                                    UUID.randomUUID(),
                                    UUID.randomUUID(),
                                    new Fact(
                                            "TURN_COMPLETED",
                                            LAKES,
                                            TODAY,
                                            7,
                                            UUID.randomUUID(),
                                            "Không có thật",
                                            null))),
                    java.time.Instant.now());
            jdbc.sql(
                            "update report.fact set revoked_at = now() where revoked_at is null and measure = 'TURN_RETURNED'")
                    .update();
        });
    }

    @Test
    void knowsWhatWasHeldBeforeAndWhen() {
        var work = deeds.handedOut(HOA, THU, "Chi bộ Viện Hồ đầm", "Đo độ mặn", PAST);
        settle();
        var known = java.time.Instant.now();
        var filter = filter(Measure.TURN_LATE, LAKES);
        var tree = as(MINH, () -> trees.of(TODAY));
        long then = as(MINH, () -> facts.open(filter, MINH, Paging.first()).number());
        withdraw(work);
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> as(MINH, () -> facts.open(filter, MINH, Paging.first()).number()),
                        now -> now == then - 1);

        var older =
                as(
                        MINH,
                        () ->
                                transaction.execute(_ ->
                                        facts.open(
                                                filter,
                                                tree.id(),
                                                known,
                                                then,
                                                MINH,
                                                Paging.first())));

        assertThat(older).isNotNull();
        assertThat(older.lines().total()).isEqualTo(then);
        assertThat(older.lines().lines()).extracting(FactLine::words).contains("Đo độ mặn");
    }

    private void withdraw(vn.quantriet.assignment.WorkLine work) {
        as(
                HOA,
                () -> {
                    acceptances.withdraw(work.assignment(), "Không cần nữa", HOA);
                    return true;
                });
    }

    @Test
    @Tag("I1")
    void aMergedUnitKeepsWhatWasDoneThere() {
        var unit = founded("Chi bộ Trạm Thượng lưu");
        var head = head(unit);
        var work = deeds.handedOut(LAN, head, "Chi bộ Trạm Thượng lưu", "Sửa thước nước", LATER);
        deeds.done(work, head, LAN);
        counted("TURN_COMPLETED", unit, 1);
        long rivers = sum(Measure.TURN_COMPLETED, RIVERS, TODAY);
        reorganization.merge(
                new Merger(List.of(unit), CELL_TWO, TODAY, false, "Quyết định 12"), HOA);

        assertThat(sum(Measure.TURN_COMPLETED, RIVERS, TODAY)).isEqualTo(rivers);
        assertThat(sum(Measure.TURN_COMPLETED, CELL_TWO, TODAY)).isEqualTo(1);
        assertThat(as(LAN, () -> figures.sheet(CELL_TWO, new Days(FIRST, TODAY), LAN)).children())
                .filteredOn(child -> child.unit().equals(unit))
                .singleElement()
                .satisfies(child -> {
                    assertThat(child.ended()).isTrue();
                    assertThat(child.number(Measure.TURN_COMPLETED)).isEqualTo(1);
                });
    }

    @Test
    @Tag("I1")
    void countsALargeSubtreeAsASmallOne() {
        var unit = founded("Chi bộ Trạm Ngã ba sông");
        var head = head(unit);
        var work = deeds.handedOut(LAN, head, "Chi bộ Trạm Ngã ba sông", "Dựng cột mốc", LATER);
        deeds.done(work, head, LAN);
        counted("TURN_COMPLETED", unit, 1);
        var days = new Days(FIRST, TODAY);
        var small = as(LAN, () -> figures.sheet(RIVERS, days, LAN));
        var opened = opened(RIVERS);

        var cells = new ArrayList<NewUnit>();
        for (int number = 0; number < 520; number++) {
            cells.add(
                    new NewUnit(
                            UnitId.next(),
                            RIVERS,
                            UnitKind.CELL,
                            new UnitName("Tổ Đo nước " + number, ""),
                            "",
                            TODAY,
                            ""));
        }
        reorganization.foundAll(cells, HOA);

        var large = as(LAN, () -> figures.sheet(RIVERS, days, LAN));
        assertThat(large.lines()).isEqualTo(small.lines());
        assertThat(large.children()).containsAll(small.children()).hasSizeGreaterThan(520);
        assertThat(opened(RIVERS).number()).isEqualTo(opened.number()).isPositive();
        assertThat(opened(RIVERS).lines().lines()).isEqualTo(opened.lines().lines());
    }

    private Facts.Opened opened(UnitId unit) {
        var filter =
                new FactFilter(Measure.TURN_COMPLETED.name(), unit, Reach.SUBTREE, FIRST, TODAY);
        return as(LAN, () -> facts.open(filter, LAN, Paging.first()));
    }

    @Test
    @Tag("I1")
    void addsUpOverTheTreeOfTheLastDay() {
        var unit = founded("Chi bộ Trạm Cửa biển");
        var before = as(MINH, () -> trees.of(TODAY.minusDays(1)));
        assertThat(placed(before.id(), unit)).isEqualTo(path(RIVERS) + "." + label(unit));
        reorganization.move(unit, MINISTRY, TODAY, "Quyết định 13", HOA);

        var after = as(MINH, () -> trees.of(TODAY));
        var again = as(MINH, () -> trees.of(TODAY.minusDays(1)));

        assertThat(placed(after.id(), unit)).isEqualTo(path(MINISTRY) + "." + label(unit));
        assertThat(placed(again.id(), unit)).isEqualTo(path(RIVERS) + "." + label(unit));
    }

    @Test
    @Tag("J")
    void showsNobodyTheFactsOfOthers() {
        var work = deeds.handedOut(HOA, LAN, "Đảng bộ Cục Sông ngòi", "Khảo sát bờ", LATER);
        deeds.done(work, LAN, MINH);
        counted("TURN_COMPLETED", RIVERS, 1);

        assertThat(status("/figures?unit=" + RIVERS, THU)).isEqualTo(404);
        assertThat(status(path(Measure.TURN_COMPLETED, RIVERS), THU)).isEqualTo(404);
        assertThat(status(path(Measure.TURN_COMPLETED, LAKES), AN)).isEqualTo(404);
        assertThat(status("/rebuilds", MINH)).isEqualTo(404);
        assertThat(status("/rebuilds", lower(Role.ADMINISTRATOR))).isEqualTo(404);
        assertThat(status("/facts?measure=NOTHING", MINH)).isEqualTo(404);
        long others =
                as(
                        THU,
                        () ->
                                transaction.<Long>execute(_ ->
                                        jdbc.sql(
                                                        "select count(*) from report.fact where not unit_path <@ 'r.1.8'")
                                                .query(Long.class)
                                                .single()));
        assertThat(others).isZero();
    }

    @Test
    void goesOutAsASheet() throws IOException {
        var work = deeds.handedOut(HOA, THU, "Chi bộ Viện Hồ đầm", "=Đo hồ lớn", LATER);
        deeds.done(work, THU, MINH);
        counted("TURN_COMPLETED", LAKES, 1);

        var answer =
                mvc.post()
                        .uri("/facts/exports")
                        .param("measure", "TURN_COMPLETED")
                        .param("purpose", "Họp giao ban")
                        .with(by(MINH))
                        .exchange();

        assertThat(answer).hasStatusOk();
        try (var book =
                new ReadableWorkbook(
                        new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            assertThat(book.getFirstSheet().read())
                    .extracting(row -> row.getCellText(2))
                    .contains("'=Đo hồ lớn");
        }
        assertThat(
                        mvc.post()
                                .uri("/facts/exports")
                                .param("measure", "DOCUMENT_READ")
                                .with(by(MINH)))
                .hasStatus(422);
        assertThat(
                        mvc.post()
                                .uri("/facts/exports")
                                .param("measure", "TURN_COMPLETED")
                                .param("purpose", "x".repeat(301))
                                .with(by(MINH)))
                .hasStatus(422);
    }

    @Test
    void anAdministratorCountsAnew() {
        var id = UUID.randomUUID().toString();
        assertThat(mvc.post().uri("/rebuilds").param("id", id).with(by(QUANG))).hasStatus(302);
        rebuild.run(UUID.fromString(id));

        assertThat(mvc.get().uri("/rebuilds").with(by(QUANG)))
                .hasStatusOk()
                .bodyText()
                .contains("Phạm Văn Quang")
                .doesNotContain("Đang đếm");
    }

    @Test
    @Tag("G4")
    void countsWhatHindersUnitsAndAgainTheSame() {
        long raised = sum(Measure.DIFFICULTY_RAISED, RIVERS, TODAY);
        var id = DifficultyId.next();
        raise(id, "Thiếu ca nô đi tuần");
        raise(DifficultyId.next(), "Thiếu phao");
        say(LAN, saying -> difficulties.answer(id, saying, LAN));
        say(BINH, saying -> difficulties.judge(id, true, saying, BINH));
        counted("DIFFICULTY_RESOLVED", CELL_ONE, 1);
        counted("DIFFICULTY_RAISED", RIVERS, raised + 2);
        settle();
        var before = all();

        assertThat(rebuild.run()).isZero();
        assertThat(all()).isEqualTo(before);
        assertThat(sum(Measure.DIFFICULTY_ANSWERED, CELL_ONE, TODAY)).isEqualTo(1);
        assertThat(mvc.get().uri(path(Measure.DIFFICULTY_ANSWERED, MINISTRY)).with(by(MINH)))
                .hasStatusOk()
                .bodyText()
                .contains("Thiếu ca nô đi tuần", id.page());

        say(BINH, saying -> difficulties.judge(id, false, saying, BINH));
        org.awaitility.Awaitility.await()
                .until(() -> sum(Measure.DIFFICULTY_RESOLVED, CELL_ONE, TODAY) == 0);
        settle();
        assertThat(rebuild.run()).isZero();
        assertThat(sum(Measure.DIFFICULTY_ANSWERED, CELL_ONE, TODAY)).isEqualTo(1);
    }

    private void raise(DifficultyId id, String title) {
        as(
                BINH,
                () -> {
                    difficulties.raise(
                            new NewDifficulty(id, "HARDSHIP", title, "Nêu rõ", "", null, null),
                            List.of(),
                            BINH);
                    return true;
                });
    }

    private static void say(Viewer viewer, Consumer<Saying> deed) {
        as(
                viewer,
                () -> {
                    deed.accept(Saying.of(UUID.randomUUID(), "Đã xem"));
                    return true;
                });
    }

    private static Viewer lower(Role role) {
        return THU.as(new HeldRole(THU.acting().id(), role, LAKES, THU.path(), ""));
    }

    private void counted(String measure, UnitId unit, long least) {
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> sum(Measure.valueOf(measure), unit, TODAY.plusDays(60)),
                        sum -> sum >= least);
    }

    /// Until nothing is on its way any more.
    private void settle() {
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                transaction.execute(_ ->
                                        jdbc.sql(
                                                        "select count(*) from event.event_publication where completion_date is null")
                                                .query(Long.class)
                                                .single()),
                        open -> open != null && open == 0);
    }

    private long sum(Measure measure, UnitId unit, LocalDate to) {
        var filter = new FactFilter(measure.name(), unit, Reach.SUBTREE, FIRST, to);
        return as(MINH, () -> facts.open(filter, MINH, Paging.first()).number());
    }

    private static FactFilter filter(Measure measure, UnitId unit) {
        return new FactFilter(measure.name(), unit, Reach.SUBTREE, FIRST, TODAY);
    }

    private static String path(Measure measure, UnitId unit) {
        return filter(measure, unit).path();
    }

    private List<String> all() {
        var facts =
                transaction.execute(_ ->
                        jdbc.sql(
                                        """
                                        select concat_ws(' ', measure, unit_id, day, number, source, source_id, subject_id, part_id, words, member_id)
                                          from report.fact where revoked_at is null order by 1
                                        """)
                                .query(String.class)
                                .list());
        return facts == null ? List.of() : facts;
    }

    private String placed(UUID tree, UnitId unit) {
        var path =
                transaction.execute(_ ->
                        jdbc.sql(
                                        "select path::text from report.place where tree_id = :tree and unit_id = :unit")
                                .param("tree", tree)
                                .param("unit", unit.value())
                                .query(String.class)
                                .single());
        return path == null ? "" : path;
    }

    private String path(UnitId unit) {
        return units.path(unit).value();
    }

    private String label(UnitId unit) {
        return path(unit).substring(path(unit).lastIndexOf('.') + 1);
    }

    private UnitId founded(String name) {
        var id = UnitId.next();
        reorganization.found(
                new NewUnit(id, RIVERS, UnitKind.CELL, new UnitName(name, ""), "", FIRST, ""), HOA);
        return id;
    }

    private Viewer head(UnitId unit) {
        var held = new HeldRole(UUID.randomUUID(), Role.SECRETARY, unit, units.path(unit), "");
        return new Viewer(BINH.account(), BINH.member(), BINH.name(), held, List.of(held));
    }

    private int status(String path, Viewer viewer) {
        return mvc.get().uri(path).with(by(viewer)).exchange().getResponse().getStatus();
    }
}
