package vn.quantriet.difficulty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static vn.quantriet.difficulty.DifficultyRefused.Reason.*;
import static vn.quantriet.testing.Cast.*;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.assignment.WorkFilter;
import vn.quantriet.assignment.WorkLine;
import vn.quantriet.assignment.Worklist;
import vn.quantriet.calendar.WorkingCalendar;
import vn.quantriet.difficulty.DifficultyFilter.Place;
import vn.quantriet.difficulty.DifficultyFilter.View;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.kernel.HeldRole;
import vn.quantriet.kernel.NotFound;
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
import vn.quantriet.plan.PlanId;
import vn.quantriet.plan.PlanItemId;
import vn.quantriet.plan.PlanType;
import vn.quantriet.plan.Plans;
import vn.quantriet.plan.Wording;
import vn.quantriet.search.Findable;
import vn.quantriet.testing.AtOnce;
import vn.quantriet.testing.ModuleTest;
import vn.quantriet.web.Paging;

/// Difficulties are raised, passed up through three levels, answered and followed; each deed once, under the row-level security of whoever
/// does it.
@ModuleTest
@Tag("G4")
class DifficultyModuleTests {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired Difficulties difficulties;
    @Autowired DifficultyList list;
    @Autowired DifficultyTally tally;
    @Autowired Reminders reminders;
    @Autowired WorkingCalendar calendar;
    @Autowired Reorganization reorganization;
    @Autowired Units units;
    @Autowired Plans plans;
    @Autowired Drafts drafts;
    @Autowired Worklist worklist;
    @Autowired List<Findable> findables;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired MockMvcTester mvc;

    @Test
    void goesUpThreeLevelsIsAnsweredAndResolved() {
        var id = raised("Thiếu máy đo lưu tốc", BINH);
        assertThat(page(id, BINH).line())
                .satisfies(line -> {
                    assertThat(line.state()).isEqualTo(State.WAITING);
                    assertThat(line.holderName()).isEqualTo("Đảng bộ Cục Sông ngòi");
                    assertThat(line.due()).isEqualTo(due());
                });
        assertThat(page(id, BINH).mayAnswer()).isFalse();
        assertThat(page(id, LAN).mayAnswer()).isTrue();

        act(LAN, by -> difficulties.ask(id, saying("Thiếu mấy máy?"), by));
        assertThat(page(id, BINH).line().state()).isEqualTo(State.ASKED);
        act(BINH, by -> difficulties.say(id, saying("Ba máy."), by));
        act(LAN, by -> difficulties.forward(id, saying("Ngoài ngân sách của Cục."), by));
        assertThat(page(id, BINH).line().holderName()).isEqualTo("Đảng bộ Bộ Thủy văn");
        assertThat(page(id, LAN).mayAnswer()).isFalse();

        act(HOA, by -> difficulties.giveBack(id, saying("Cục rà lại kinh phí trước."), by));
        assertThat(page(id, LAN).mayAnswer()).isTrue();
        act(LAN, by -> difficulties.forward(id, saying("Đã rà, vẫn thiếu."), by));
        act(HOA, by -> difficulties.answer(id, saying("Cấp ba máy trong tháng."), by));
        assertThat(page(id, BINH).mayJudge()).isTrue();

        act(BINH, by -> difficulties.judge(id, false, saying("Mới nhận hai máy."), by));
        assertThat(page(id, HOA).mayAnswer()).isTrue();
        act(HOA, by -> difficulties.answer(id, saying("Máy thứ ba đã gửi."), by));
        act(BINH, by -> difficulties.judge(id, true, saying(""), by));

        var shown = page(id, BINH);
        assertThat(shown.line().state()).isEqualTo(State.RESOLVED);
        assertThat(shown.story())
                .extracting(StepLine::kind)
                .containsExactly(
                        StepKind.RAISED,
                        StepKind.ASKED,
                        StepKind.REPLIED,
                        StepKind.FORWARDED,
                        StepKind.RETURNED,
                        StepKind.FORWARDED,
                        StepKind.ANSWERED,
                        StepKind.REOPENED,
                        StepKind.ANSWERED,
                        StepKind.RESOLVED);
        assertThat(shown.stays())
                .extracting(StayLine::unitName)
                .containsExactly(
                        "Đảng bộ Cục Sông ngòi",
                        "Chi bộ Phòng Quan trắc",
                        "Đảng bộ Cục Sông ngòi",
                        "Đảng bộ Bộ Thủy văn",
                        "Đảng bộ Cục Sông ngòi",
                        "Đảng bộ Bộ Thủy văn",
                        "Chi bộ Phòng Quan trắc",
                        "Đảng bộ Bộ Thủy văn",
                        "Chi bộ Phòng Quan trắc");
        assertThat(shown.stays()).allSatisfy(stay -> assertThat(stay.until()).isNotNull());
        assertThat(get(id.page(), BINH))
                .contains("Ngoài ngân sách của Cục.", "Mới nhận hai máy.", "Cấp ba máy");
    }

    @Test
    void showsEachPartyWhatItMayDo() {
        var id = raised("Thiếu phòng họp", BINH);

        assertThat(get(id.page(), LAN))
                .contains(
                        "/answer\"", "/question\"", "/forwarding\"", "/handing\"", "/return-note\"")
                .doesNotContain("/supplement\"", "/withdrawal\"");
        assertThat(get(id.page(), BINH))
                .contains("/supplement\"", "/withdrawal\"")
                .doesNotContain("/answer\"", "/forwarding\"");
        assertThat(get(id.page(), MINH)).doesNotContain("/answer\"", "/supplement\"");
        assertThat(get(id.page(), DUNG)).doesNotContain("/answer\"", "/supplement\"");
    }

    @Test
    void isHiddenFromNeighboursAndPlainMembers() {
        var id = raised("Thiếu thuyền khảo sát", BINH);

        for (var stranger : List.of(THU, TUYET, in(CELL_TWO, Role.SECRETARY), AN, QUANG)) {
            assertThat(status(id.page(), stranger)).as(stranger.name()).isEqualTo(404);
        }
        assertThat(status(id.page(), MINH)).isEqualTo(200);
        assertThat(status(id.page(), DUNG)).isEqualTo(200);
        assertThat(as(THU, () -> found("thuyen khao sat", THU))).isEmpty();
        assertThat(as(LAN, () -> found("thuyen khao sat", LAN))).hasSize(1);
        assertThat(as(THU, () -> rowsSeen(id))).isZero();
        assertThat(as(BINH, () -> rowsSeen(id))).isEqualTo(1);
        assertThat(as(MINH, () -> rowsSeen(id))).isEqualTo(1);
        notFound(() -> act(THU, by -> difficulties.answer(id, saying("Không"), by)));
        notFound(() -> act(AN, by -> difficulties.say(id, saying("Không"), by)));
        notFound(() -> act(AN, by -> difficulties.raise(fresh("Của đảng viên"), List.of(), by)));
        notFound(() -> act(DUNG, by -> difficulties.answer(id, saying("Không"), by)));
        notFound(() -> act(LAN, by -> difficulties.withdraw(id, saying("Không"), by)));
    }

    @Test
    void isSeenByTheUnitToWhichItWasHandedAndByNoOtherBesideIt() {
        var id = raised("Chưa rõ cách chấm điểm", THU);
        assertThat(status(id.page(), TUYET)).isEqualTo(404);

        act(HOA, by -> difficulties.hand(id, PROPAGANDA_BOARD, saying("Ban trả lời giúp."), by));

        assertThat(as(TUYET, () -> page(id, TUYET)).mayAnswer()).isTrue();
        assertThat(status(id.page(), in(INSPECTION_BOARD, Role.SECRETARY))).isEqualTo(404);
        assertThat(page(id, THU).line().holderName()).isEqualTo("Ban Tuyên giáo Đảng ủy Bộ");
        act(TUYET, by -> difficulties.answer(id, saying("Chấm theo hướng dẫn 12."), by));
        assertThat(status(id.page(), TUYET)).isEqualTo(200);
        assertThat(page(id, THU).line().state()).isEqualTo(State.ANSWERED);
        notFound(() -> act(LAN, by -> difficulties.hand(id, CELL_ONE, saying(""), by)));
    }

    @Test
    void isHandedOnlyWithinReachAndNotToWhoRaisedIt() {
        var id = raised("Thiếu áo phao", BINH);

        notFound(() -> act(LAN, by -> difficulties.hand(id, LAKES, saying(""), by)));
        refused(BAD_UNIT, () -> act(LAN, by -> difficulties.hand(id, CELL_ONE, saying(""), by)));
        refused(BAD_UNIT, () -> act(LAN, by -> difficulties.hand(id, null, saying(""), by)));
        act(LAN, by -> difficulties.hand(id, CELL_TWO, saying(""), by));
        var two = in(CELL_TWO, Role.SECRETARY);
        act(two, by -> difficulties.giveBack(id, saying("Không phải việc của chi bộ."), by));
        assertThat(page(id, LAN).mayAnswer()).isTrue();
    }

    @Test
    void hasNowhereToGoFromTheTop() {
        refused(
                NO_SUPERIOR,
                () -> act(MINH, by -> difficulties.raise(fresh("Của Bộ"), List.of(), by)));
        var id = raised("Thiếu tàu", LAN);
        refused(NO_SUPERIOR, () -> act(HOA, by -> difficulties.forward(id, saying("Lên"), by)));
        assertThat(page(id, HOA).superior()).isNull();
        assertThat(get("/difficulties/new", MINH)).contains("không có cấp trên trực tiếp");
    }

    @Test
    void doesEachDeedOnce() {
        var id = DifficultyId.next();
        var fresh = fresh(id, "Thiếu la bàn", null);
        act(BINH, by -> difficulties.raise(fresh, List.of(file("danh-sach.txt")), by));
        act(BINH, by -> difficulties.raise(fresh, List.of(file("danh-sach.txt")), by));
        var answer = UUID.randomUUID();
        var saying = new Saying(answer, 1, "Sẽ cấp.", List.of(file("quyet-dinh.txt")));
        act(LAN, by -> difficulties.answer(id, saying, by));
        act(LAN, by -> difficulties.answer(id, saying, by));

        var story = page(id, BINH).story();
        assertThat(story)
                .extracting(StepLine::kind)
                .containsExactly(StepKind.RAISED, StepKind.ANSWERED);
        assertThat(story.getFirst().files())
                .extracting(StepLine.Attachment::name)
                .containsExactly("danh-sach.txt");
        assertThat(story.getLast().files()).hasSize(1);
        assertThat(audited("difficulty.answered", id)).isEqualTo(1);
        delivered();
        assertThat(notices("difficulty.notice.arrived", id, LAN)).isEqualTo(1);
        assertThat(notices("difficulty.notice.answered", id, BINH)).isEqualTo(1);
        assertThat(notices("difficulty.notice.arrived", id, BINH)).isZero();
    }

    @RepeatedTest(3)
    void isAnsweredOrPassedUpAndTheOtherIsTold() {
        var id = raised("Thiếu người trực", BINH);

        var outcomes =
                AtOnce.all(
                        deed(LAN, by -> difficulties.answer(id, saying("Đã bố trí."), by)),
                        deed(LAN, by -> difficulties.forward(id, saying("Xin ý kiến Bộ."), by)));

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes)
                .filteredOn(DifficultyRefused.class::isInstance)
                .singleElement()
                .satisfies(no -> assertThat(((DifficultyRefused) no).reason()).isEqualTo(MOVED_ON));
        assertThat(page(id, BINH).story()).hasSize(2);
    }

    @Test
    void asksToReadWhatWasAddedMeanwhileAndKeepsWhatWasTyped() {
        var id = raised("Đường vào trạm hỏng", BINH);
        act(BINH, by -> difficulties.say(id, saying("Hỏng thêm đoạn cuối."), by));

        assertThat(
                        mvc.post()
                                .uri(id.page() + "/answer")
                                .param("deed", UUID.randomUUID().toString())
                                .param("seen", "1")
                                .param("words", "Đã giao sửa đoạn đầu.")
                                .with(by(LAN)))
                .hasStatus(422)
                .bodyText()
                .contains("Hỏng thêm đoạn cuối.", "Đã giao sửa đoạn đầu.", "Vừa có người ghi thêm");
        assertThat(page(id, LAN).mayAnswer()).isTrue();
    }

    @Test
    void refusesWhatNobodyCouldAnswer() {
        refused(NO_TITLE, () -> act(BINH, by -> difficulties.raise(fresh(" "), List.of(), by)));
        refused(
                TOO_LONG,
                () -> act(BINH, by -> difficulties.raise(fresh("x".repeat(301)), List.of(), by)));
        refused(
                NO_KIND,
                () ->
                        act(
                                BINH,
                                by ->
                                        difficulties.raise(
                                                new NewDifficulty(
                                                        DifficultyId.next(),
                                                        "NOTHING",
                                                        "Thiếu",
                                                        "Thiếu",
                                                        "",
                                                        null,
                                                        null),
                                                List.of(),
                                                by)));
        refused(
                PAST_DAY,
                () ->
                        act(
                                BINH,
                                by ->
                                        difficulties.raise(
                                                new NewDifficulty(
                                                        DifficultyId.next(),
                                                        "HARDSHIP",
                                                        "Thiếu",
                                                        "Thiếu",
                                                        "",
                                                        TODAY.minusDays(1),
                                                        null),
                                                List.of(),
                                                by)));
        var id = raised("Thiếu điện", BINH);
        refused(NO_WORDS, () -> act(LAN, by -> difficulties.answer(id, saying(" "), by)));
        assertThat(
                        mvc.post()
                                .uri("/difficulties")
                                .param("id", UUID.randomUUID().toString())
                                .param("kind", "HARDSHIP")
                                .param("title", "Thiếu sóng điện thoại")
                                .param("words", "")
                                .with(by(BINH)))
                .hasStatus(422)
                .bodyText()
                .contains("Thiếu sóng điện thoại", "Chưa có nội dung");
    }

    @Test
    void isWithdrawnWhileNobodyAnswered() {
        var id = raised("Nêu nhầm", BINH);
        act(BINH, by -> difficulties.withdraw(id, saying("Đã tự gỡ được."), by));

        assertThat(page(id, BINH).line().state()).isEqualTo(State.WITHDRAWN);
        refused(MOVED_ON, () -> act(LAN, by -> difficulties.answer(id, saying("Có"), by)));
        assertThat(page(id, BINH).stays()).hasSize(1);
    }

    @Test
    void isRaisedFromAnAssignmentAndLinkedBothWays() {
        var work = handedOut("Đo mực nước hồ");
        var path = "/assignments/" + work.assignment();
        assertThat(get(path, THU))
                .contains("Chưa ai nêu", "/difficulties/new?about=assignment:" + work.assignment());
        assertThat(get("/difficulties/new?about=assignment:" + work.assignment(), THU))
                .contains("Đo mực nước hồ", "Đảng bộ Bộ Thủy văn");

        var id = DifficultyId.next();
        var about = new About("assignment", work.assignment().value());
        act(THU, by -> difficulties.raise(fresh(id, "Thước đo bị trôi", about), List.of(), by));

        assertThat(get(path, THU)).contains("Thước đo bị trôi", id.page());
        assertThat(get(path, MINH)).contains("Thước đo bị trôi", id.page());
        assertThat(get(id.page(), MINH)).contains(path, "Đo mực nước hồ");
        assertThat(get("/difficulties?place=SEEN&view=ALL&about=" + about, MINH))
                .contains("Thước đo bị trôi");
        act(MINH, by -> difficulties.hand(id, INSPECTION_BOARD, saying(""), by));
        assertThat(get(id.page(), in(INSPECTION_BOARD, Role.SECRETARY)))
                .contains("Đo mực nước hồ", "không thuộc quyền xem")
                .doesNotContain("href=\"" + path);
        assertThat(status("/difficulties/new?about=assignment:" + work.assignment(), LAN))
                .isEqualTo(404);
        notFound(() ->
                act(
                        LAN,
                        by ->
                                difficulties.raise(
                                        fresh(DifficultyId.next(), "Của người khác", about),
                                        List.of(),
                                        by)));
    }

    @Test
    void isRaisedFromAnItemOfAPlan() {
        var work = handedOut("Trồng cây chắn sóng");
        var item = worklist.page(work.assignment(), null, THU).work().item();
        var id = DifficultyId.next();
        act(
                HOA,
                by ->
                        refused(
                                NO_SUPERIOR,
                                () ->
                                        difficulties.raise(
                                                fresh(
                                                        id,
                                                        "Thiếu giống",
                                                        new About("item", item.value())),
                                                List.of(),
                                                by)));
        assertThat(get("/plans/" + work.plan(), HOA)).contains("about=item:" + item);
    }

    @Test
    void listsWhatLiesWithMeWhatWeRaisedAndWhatIsBelow() throws IOException {
        var own = raised("Danh sách: của Cục", LAN);
        var below = raised("Danh sách: của chi bộ", BINH);
        var obstacle = raised("Danh sách: vướng", BINH, "OBSTACLE");
        act(LAN, by -> difficulties.answer(obstacle, saying("Xong"), by));

        assertThat(titles(filter(Place.HERE, View.OPEN, "", false), LAN))
                .contains("Danh sách: của chi bộ")
                .doesNotContain("Danh sách: của Cục", "Danh sách: vướng");
        assertThat(titles(filter(Place.OURS, View.OPEN, "", false), LAN))
                .containsExactly("Danh sách: của Cục");
        assertThat(titles(filter(Place.BELOW, View.OPEN, "", false), LAN))
                .contains("Danh sách: của chi bộ", "Danh sách: vướng");
        assertThat(titles(filter(Place.BELOW, View.ANSWERED, "OBSTACLE", false), LAN))
                .containsExactly("Danh sách: vướng");
        assertThat(titles(filter(Place.BELOW, View.OPEN, "", true), LAN)).isEmpty();
        late(below, 3);
        assertThat(titles(filter(Place.BELOW, View.OPEN, "", true), LAN))
                .containsExactly("Danh sách: của chi bộ");
        assertThat(titles(filter(Place.BELOW, View.OPEN, "", false), MINH))
                .contains("Danh sách: của Cục", "Danh sách: của chi bộ")
                .startsWith("Danh sách: của chi bộ");
        assertThat(get("/difficulties?place=BELOW&overdue=true&unit=" + CELL_ONE, MINH))
                .contains("Danh sách: của chi bộ", "Quá hạn trả lời", "trễ 3 ngày")
                .doesNotContain("Danh sách: của Cục");
        assertThat(status("/difficulties?unit=" + LAKES, LAN)).isEqualTo(404);

        var sheet =
                mvc.post()
                        .uri("/difficulties/exports")
                        .param("place", "BELOW")
                        .param("view", "OPEN")
                        .param("overdue", "true")
                        .param("purpose", "Họp giao ban")
                        .with(by(LAN))
                        .exchange();
        assertThat(sheet).hasStatusOk();
        try (var book =
                new ReadableWorkbook(
                        new ByteArrayInputStream(sheet.getResponse().getContentAsByteArray()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.getLast().getCellText(2)).isEqualTo("Danh sách: của chi bộ");
        }
        assertThat(audited("difficulty.exported", "unit:" + RIVERS)).isEqualTo(1);
        assertThat(mvc.post().uri("/difficulties/exports").param("place", "BELOW").with(by(LAN)))
                .hasStatus(422);
        act(LAN, by -> difficulties.answer(below, saying("Xong"), by));
        act(BINH, by -> difficulties.judge(below, true, saying(""), by));
        assertThat(titles(filter(Place.BELOW, View.OPEN, "", true), LAN)).isEmpty();
        assertThat(page(own, LAN).line().state()).isEqualTo(State.WAITING);
    }

    @Test
    void standsOnTheHomePageOfWhoeverHasToActNow() {
        var id = raised("Trang đầu: thiếu bàn ghế", BINH);
        assertThat(get("/", LAN)).contains("Trang đầu: thiếu bàn ghế");
        assertThat(get("/", BINH)).doesNotContain("Trang đầu: thiếu bàn ghế");

        act(LAN, by -> difficulties.answer(id, saying("Đã cấp."), by));

        assertThat(get("/", LAN)).doesNotContain("Trang đầu: thiếu bàn ghế");
        assertThat(get("/", BINH)).contains("Trang đầu: thiếu bàn ghế");
        assertThat(as(BINH, () -> list.countWaiting(BINH))).isPositive();
        assertThat(list.countWaiting(AN)).isZero();
    }

    @Test
    void remindsOfAnswersDueAndLateOnceEach() {
        var id = raised("Nhắc: chưa có kho", BINH);
        reminders.remind();
        assertThat(notices("difficulty.notice.due", id, LAN)).isZero();

        late(id, -1);
        reminders.remind();
        reminders.remind();
        assertThat(notices("difficulty.notice.due", id, LAN)).isEqualTo(1);

        late(id, 2);
        reminders.remind();
        reminders.remind();
        assertThat(notices("difficulty.notice.late", id, LAN)).isEqualTo(1);
        assertThat(notices("difficulty.notice.late_ours", id, BINH)).isEqualTo(1);
        assertThat(notices("difficulty.notice.late_below", id, HOA)).isEqualTo(1);
    }

    @Test
    void goesOnWithTheSuccessorOfAMergedUnitByAnExplicitDeed() {
        var unit = founded("Chi bộ Trạm Cửa đập");
        var head = in(unit, Role.SECRETARY);
        var id = raised("Bàn giao: thiếu máy bơm", head);
        var answered = raised("Bàn giao: đã trả lời", head);
        act(LAN, by -> difficulties.answer(answered, saying("Đã cấp."), by));
        reorganization.merge(new Merger(List.of(unit), CELL_TWO, TODAY, false, "QĐ 9"), HOA);
        var two = in(CELL_TWO, Role.SECRETARY);
        assertThat(status(id.page(), two)).isEqualTo(404);
        assertThat(get("/difficulties", LAN)).contains("cần bàn giao", "Bàn giao: thiếu máy bơm");
        assertThat(as(LAN, () -> page(id, LAN)).heirs().getFirst().id()).isEqualTo(CELL_TWO);
        assertThat(as(BINH, () -> list.orphaned(BINH))).isEmpty();
        var ids = List.of(id.value(), answered.value());
        assertThat(as(two, () -> tally.seen(ids, two))).as("titles in the ledger").isEmpty();

        for (var each : List.of(id, answered)) {
            act(LAN, by -> difficulties.succeed(each, CELL_TWO, saying("QĐ 9"), by));
        }

        assertThat(as(LAN, () -> list.orphaned(LAN))).isEmpty();
        assertThat(as(two, () -> tally.seen(ids, two))).hasSize(2);
        assertThat(as(two, () -> page(id, two)).maySay()).isTrue();
        assertThat(as(two, () -> page(answered, two)).mayJudge()).isTrue();
        act(two, by -> difficulties.judge(answered, true, saying(""), by));
        act(LAN, by -> difficulties.giveBack(id, saying("Nói rõ công suất."), by));
        assertThat(as(two, () -> page(id, two)).line().state()).isEqualTo(State.RETURNED);
        act(two, by -> difficulties.say(id, saying("15 kW."), by));
        assertThat(as(LAN, () -> page(id, LAN)).mayAnswer()).isTrue();
        assertThat(as(LAN, () -> page(id, LAN)).raisedFor()).isEqualTo("Chi bộ Trạm Cửa đập");
    }

    @Test
    void isNeverAnsweredByTheUnitWhoseItBecame() {
        var unit = founded("Chi bộ Trạm Thượng nguồn");
        var head = in(unit, Role.SECRETARY);
        var id = raised("Gộp vào nơi đã hỏi lại", head);
        act(LAN, by -> difficulties.hand(id, CELL_TWO, saying("Trả lời giúp."), by));
        var two = in(CELL_TWO, Role.SECRETARY);
        assertThat(get("/difficulties", two))
                .contains("Chi bộ Trạm Thượng nguồn")
                .as("a link to what is not theirs")
                .doesNotContain("unit=" + unit);
        act(two, by -> difficulties.ask(id, saying("Thiếu bao nhiêu?"), by));
        reorganization.merge(new Merger(List.of(unit), CELL_TWO, TODAY, false, "QĐ 12"), HOA);
        act(LAN, by -> difficulties.succeed(id, CELL_TWO, saying("QĐ 12"), by));

        act(two, by -> difficulties.say(id, saying("Hai máy."), by));

        assertThat(as(two, () -> page(id, two)).mayAnswer()).isFalse();
        assertThat(as(LAN, () -> page(id, LAN)).mayAnswer()).isTrue();
    }

    @Test
    void saysWhetherNothingIsThereOrNothingFits() {
        assertThat(DifficultyFilter.of(Place.BELOW, View.OPEN).emptyKey()).endsWith(".below");
        assertThat(DifficultyFilter.of(Place.BELOW, View.ALL).emptyKey()).endsWith(".all");
        assertThat(DifficultyFilter.of(Place.HERE, View.ASKED).emptyKey()).endsWith(".any");
        assertThat(DifficultyFilter.of(new About("x", UUID.randomUUID())).emptyKey())
                .endsWith(".any");
    }

    @Test
    void followsAUnitThatMoves() {
        var unit = founded("Chi bộ Trạm Di động");
        var head = in(unit, Role.SECRETARY);
        var id = raised("Chuyển: thiếu xe", head);
        assertThat(as(THU, () -> rowsSeen(id))).isZero();

        reorganization.move(unit, LAKES, TODAY, "QĐ 10", HOA);

        await().untilAsserted(() -> assertThat(as(THU, () -> rowsSeen(id))).isEqualTo(1));
        assertThat(as(LAN, () -> page(id, LAN)).mayAnswer()).isTrue();
    }

    @Test
    void tellsReportsWhatWasRaisedAnsweredAndIsOpen() {
        var unit = founded("Chi bộ Trạm Đếm");
        var head = in(unit, Role.SECRETARY);
        var before = tally.of(RIVERS, TODAY, TODAY, LAN);
        raised("Đếm một", head);
        var two = raised("Đếm hai", head);
        act(LAN, by -> difficulties.answer(two, saying("Xong"), by));
        act(head, by -> difficulties.judge(two, true, saying(""), by));

        assertThat(tally.of(unit, TODAY, TODAY, LAN))
                .satisfies(now -> {
                    assertThat(now.raised()).isEqualTo(2);
                    assertThat(now.answered()).isEqualTo(1);
                    assertThat(now.open()).isEqualTo(1);
                    assertThat(get(now.path(), LAN)).contains("Đếm một", "Đếm hai");
                });
        assertThat(tally.of(RIVERS, TODAY, TODAY, LAN).raised()).isEqualTo(before.raised() + 2);
        assertThat(tally.of(unit, TODAY.minusDays(9), TODAY.minusDays(1), LAN).raised()).isZero();
        assertThat(tally.open(unit, 5, LAN))
                .extracting(DifficultyLine::title)
                .containsExactly("Đếm một");
        notFound(() -> tally.of(unit, TODAY, TODAY, THU));
    }

    @Test
    void tellsOtherModules(Scenario scenario) {
        var id = DifficultyId.next();
        scenario.stimulate(() ->
                        difficulties.raise(fresh(id, "Báo: thiếu dầu", null), List.of(), BINH))
                .andWaitForEventOfType(DifficultyRaised.class)
                .matchingMappedValue(DifficultyRaised::difficulty, id)
                .toArrive();
        scenario.stimulate(() -> difficulties.answer(id, saying("Đã cấp."), LAN))
                .andWaitForEventOfType(DifficultyAnswered.class)
                .matchingMappedValue(DifficultyAnswered::unit, CELL_ONE)
                .toArrive();
    }

    @Test
    void countsWorkingDaysByTheRuleOfTheDay() {
        assertThat(due()).isAfterOrEqualTo(TODAY.plusDays(12));
        transaction.executeWithoutResult(_ ->
                jdbc.sql(
                                "insert into difficulty.setting (name, value, valid_from) values ('ANSWER_WORKING_DAYS', 1, :today)")
                        .param("today", TODAY)
                        .update());
        try {
            var id = raised("Hạn ngắn", BINH);
            assertThat(page(id, BINH).line().due())
                    .isEqualTo(calendar.days().workedFrom(TODAY.plusDays(1)));
        } finally {
            transaction.executeWithoutResult(
                    _ -> jdbc.sql("delete from difficulty.setting where value = 1").update());
        }
    }

    private DifficultyId raised(String title, Viewer viewer) {
        return raised(title, viewer, "HARDSHIP");
    }

    private DifficultyId raised(String title, Viewer viewer, String kind) {
        var id = DifficultyId.next();
        act(
                viewer,
                by ->
                        difficulties.raise(
                                new NewDifficulty(
                                        id, kind, title, "Nêu rõ: " + title, "Xin cấp", null, null),
                                List.of(),
                                by));
        return id;
    }

    private static NewDifficulty fresh(String title) {
        return fresh(DifficultyId.next(), title, null);
    }

    private static NewDifficulty fresh(DifficultyId id, String title, @Nullable About about) {
        return new NewDifficulty(id, "HARDSHIP", title, "Nêu rõ: " + title, "", null, about);
    }

    private static Saying saying(String words) {
        return Saying.of(UUID.randomUUID(), words);
    }

    private static Saying.Attached file(String name) {
        return new Saying.Attached(
                name, new ByteArrayResource("a".getBytes(StandardCharsets.UTF_8)));
    }

    private DifficultyPage page(DifficultyId id, Viewer viewer) {
        return list.page(id, viewer);
    }

    private List<String> titles(DifficultyFilter filter, Viewer viewer) {
        return as(
                viewer,
                () ->
                        list.lines(filter, viewer, Paging.first()).lines().stream()
                                .map(DifficultyLine::title)
                                .filter(title -> title.startsWith("Danh sách"))
                                .toList());
    }

    private static DifficultyFilter filter(Place place, View view, String kind, boolean overdue) {
        return new DifficultyFilter(place, view, kind, "", null, null, overdue, "");
    }

    private List<String> found(String words, Viewer viewer) {
        return findables.stream()
                .filter(each -> each.kind().equals("difficulty.difficulties"))
                .flatMap(each -> each.find(words, viewer, 5).stream())
                .map(found -> found.title())
                .toList();
    }

    private int rowsSeen(DifficultyId id) {
        var seen =
                transaction.execute(_ ->
                        jdbc.sql("select count(*) from difficulty.difficulty where id = :id")
                                .param("id", id.value())
                                .query(Integer.class)
                                .single());
        return seen == null ? 0 : seen;
    }

    /// As if it had come so long ago that its day is so many days past.
    private void late(DifficultyId id, int days) {
        transaction.executeWithoutResult(_ ->
                jdbc.sql(
                                "update difficulty.difficulty set due_on = :due, since = :since where id = :id")
                        .param("due", TODAY.minusDays(days))
                        .param("since", Timestamp.from(Instant.now().minusSeconds(20 * 86_400L)))
                        .param("id", id.value())
                        .update());
    }

    private LocalDate due() {
        var day = TODAY;
        for (int left = 10; left > 0; left--) {
            day = calendar.days().workedFrom(day.plusDays(1));
        }
        return day;
    }

    private WorkLine handedOut(String content) {
        var plan = PlanId.next();
        plans.begin(plan, PlanType.PLAN, "Kế hoạch " + content, HOA);
        drafts.add(
                plan,
                PlanItemId.next(),
                new Wording(
                        "1",
                        content,
                        "",
                        "",
                        List.of(),
                        new Deadline.Fixed("", LocalDate.parse("2099-01-31"), false),
                        List.of("Chi bộ Viện Hồ đầm"),
                        List.of()),
                HOA);
        plans.approve(plan, plans.fanOut(plan, HOA).digest(), HOA);
        var filter = new WorkFilter(WorkFilter.View.ALL, "", plan, null, null, false, null);
        return await().pollInSameThread()
                .until(
                        () -> worklist.lines(filter, THU, Paging.first()).lines(),
                        lines -> !lines.isEmpty())
                .getFirst();
    }

    private UnitId founded(String name) {
        var id = UnitId.next();
        reorganization.found(
                new NewUnit(
                        id,
                        RIVERS,
                        UnitKind.CELL,
                        new UnitName(name, ""),
                        "",
                        LocalDate.parse("2021-01-01"),
                        ""),
                HOA);
        return id;
    }

    private Viewer in(UnitId unit, Role role) {
        var held = new HeldRole(UUID.randomUUID(), role, unit, units.path(unit), "");
        return new Viewer(BINH.account(), BINH.member(), "Hoàng Thái Bình", held, List.of(held));
    }

    private String get(String path, Viewer viewer) {
        var page = mvc.get().uri(path).with(by(viewer)).exchange();
        assertThat(page).hasStatusOk();
        try {
            return page.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private int status(String path, Viewer viewer) {
        return mvc.get().uri(path).with(by(viewer)).exchange().getResponse().getStatus();
    }

    /// All that was told has been delivered.
    private void delivered() {
        await().pollInSameThread()
                .until(() ->
                        Integer.valueOf(0)
                                .equals(
                                        transaction.execute(_ ->
                                                jdbc.sql(
                                                                "select count(*) from event.event_publication where completion_date is null")
                                                        .query(Integer.class)
                                                        .single())));
    }

    private int notices(String kind, DifficultyId id, Viewer to) {
        return count(
                "select count(*) from notification.notice where kind = '%s' and account_id = '%s' and path = '%s'"
                        .formatted(kind, to.account(), id.page()));
    }

    private int audited(String action, Object object) {
        var name = object instanceof DifficultyId ? "difficulty:" + object : object;
        return count(
                "select count(*) from audit.event where action = '%s' and object = '%s'"
                        .formatted(action, name));
    }

    private int count(String sql) {
        var found = transaction.execute(_ -> jdbc.sql(sql).query(Integer.class).single());
        return found == null ? 0 : found;
    }

    private static void act(Viewer viewer, Consumer<Viewer> deed) {
        DatabaseScope.of(viewer).run(() -> deed.accept(viewer));
    }

    private static <T> T as(Viewer viewer, Callable<T> deed) {
        try {
            return DatabaseScope.of(viewer).call(deed);
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Callable<?> deed(Viewer viewer, Consumer<Viewer> work) {
        return Executors.callable(() -> act(viewer, work), "done");
    }

    private static void refused(DifficultyRefused.Reason reason, Runnable deed) {
        assertThatExceptionOfType(DifficultyRefused.class)
                .isThrownBy(deed::run)
                .satisfies(no -> assertThat(no.reason()).isEqualTo(reason));
    }

    private static void notFound(Runnable deed) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(deed::run);
    }
}
