package vn.quantriet.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.quantriet.testing.Cast.*;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.assignment.WorkFilter.View;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.plan.DecidedItem;
import vn.quantriet.plan.Drafts;
import vn.quantriet.plan.ItemLine;
import vn.quantriet.plan.Part;
import vn.quantriet.plan.PlanId;
import vn.quantriet.plan.PlanItemId;
import vn.quantriet.plan.PlanType;
import vn.quantriet.plan.Plans;
import vn.quantriet.plan.Wording;
import vn.quantriet.testing.ModuleTest;
import vn.quantriet.web.Paging;

@ModuleTest
class AssignmentModuleTests {

    private static final LocalDate LATER = LocalDate.parse("2099-01-31");
    private static final Deadline DUE = new Deadline.Fixed("", LATER, false);

    @Autowired Plans plans;
    @Autowired Drafts drafts;
    @Autowired Assignments assignments;
    @Autowired Acceptances acceptances;
    @Autowired Worklist worklist;
    @Autowired OverviewRepository overview;
    @Autowired Turns turns;
    @Autowired Reminders reminders;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired MockMvcTester mvc;

    @Test
    @Tag("B3")
    void laysEveryItemOnItsUnitsOnce() {
        var plan =
                handedOut(
                        DUE, List.of("Các đảng bộ, chi bộ trực thuộc"), List.of("Ban Tuyên giáo"));

        assignments.assign(decided(plan));

        assertThat(unitsOf(plan))
                .containsExactlyInAnyOrder(
                        "LEAD " + RIVERS, "LEAD " + LAKES, "COORDINATOR " + PROPAGANDA_BOARD);
        assertThat(lines(plan, THU)).extracting(WorkLine::part).containsExactly(Part.LEAD);
        assertThat(lines(plan, TUYET)).extracting(WorkLine::part).containsExactly(Part.COORDINATOR);
    }

    @Test
    @Tag("B3")
    void hearsOfAnApprovedPlan(Scenario scenario) {
        var plan = drafted(DUE, List.of("Chi bộ Viện Hồ đầm"), List.of());
        var digest = plans.fanOut(plan, HOA).digest();

        scenario.stimulate(() -> plans.approve(plan, digest, HOA))
                .andWaitForStateChange(
                        () -> Work.as(THU, () -> lines(plan, THU)), lines -> !lines.isEmpty())
                .andVerify(lines -> assertThat(lines).hasSize(1));
    }

    @Test
    @Tag("B4")
    void goesFromWorkToAcceptance(Scenario scenario) {
        var turn = turnOfLakes();
        assignments.report(UUID.randomUUID(), turn, "Đã đo xong ba hồ", 60, THU);
        assertThat(state(turn, THU)).isEqualTo(State.IN_PROGRESS);
        show(turn, THU);
        var submission = SubmissionId.next();
        assignments.submit(submission, turn, "Đủ năm hồ", THU);
        assertThat(worklist.judgeable(MINH)).extracting(WorkLine::occurrence).contains(turn);

        scenario.stimulate(() -> acceptances.accept(turn, submission, "Tốt", MINH))
                .andWaitForEventOfType(AssignmentCompleted.class)
                .matchingMappedValue(AssignmentCompleted::occurrence, turn)
                .toArriveAndVerify(done -> assertThat(done.own()).isFalse());

        assertThat(state(turn, THU)).isEqualTo(State.ACCEPTED);
        assertThat(page(turn, THU).story())
                .extracting(StoryLine::deed)
                .containsExactly("accepted", "submitted", "evidence", "progress", "assigned");
    }

    @Test
    @Tag("B4")
    void comesBackWithAReasonAndIsHandedInAgain() {
        var turn = turnOfLakes();
        var first = submitted(turn, THU);
        assertRefused(
                AssignmentRefused.Reason.NO_REASON,
                () -> acceptances.giveBack(turn, first, " ", MINH));
        acceptances.giveBack(turn, first, "Thiếu biên bản", MINH);
        assertThat(state(turn, THU)).isEqualTo(State.RETURNED);

        var second = submitted(turn, THU);
        assertRefused(
                AssignmentRefused.Reason.CHANGED_MEANWHILE,
                () -> acceptances.accept(turn, first, "", MINH));
        acceptances.accept(turn, second, "", MINH);
        assertThat(state(turn, THU)).isEqualTo(State.ACCEPTED);
    }

    @Test
    @Tag("B4")
    void pressingTwiceDoesItOnce() {
        var turn = turnOfLakes();
        var submission = SubmissionId.next();
        assignments.submit(submission, turn, "Xong", THU);
        assignments.submit(submission, turn, "Xong", THU);
        acceptances.accept(turn, submission, "", MINH);
        acceptances.accept(turn, submission, "", MINH);

        assertThat(page(turn, THU).story())
                .extracting(StoryLine::deed)
                .containsExactly("accepted", "submitted", "assigned");
    }

    @Test
    void refusesToBeAcceptedByTwo() {
        var turn = turnOfLakes();
        var submission = submitted(turn, THU);
        acceptances.accept(turn, submission, "", MINH);

        assertRefused(
                AssignmentRefused.Reason.ALREADY_DONE,
                () -> acceptances.accept(turn, submission, "", HOA));
    }

    @Test
    @Tag("B4")
    void ownWorkIsConfirmedByAnotherOfTheUnitAndCountedApart() {
        var plan = handedOut(DUE, List.of("Ban Chấp hành Đảng bộ"), List.of());
        var turn = lines(plan, HOA).getFirst().occurrence();
        var submission = submitted(turn, HOA);

        assertRefused(
                AssignmentRefused.Reason.OWN_WORK,
                () -> acceptances.accept(turn, submission, "", HOA));
        assertThat(worklist.judgeable(HOA)).extracting(WorkLine::occurrence).doesNotContain(turn);
        assertThat(worklist.judgeable(MINH)).extracting(WorkLine::occurrence).contains(turn);
        acceptances.accept(turn, submission, "", MINH);

        var tally = within(() -> overview.alone(MINISTRY, plan, LocalDate.now())).orElseThrow();
        assertThat(tally.total()).isZero();
        assertThat(tally.ownDone()).isEqualTo(1);
    }

    @Test
    @Tag("B4")
    void isPostponedWhenTheSuperiorGrantsIt() {
        var turn = turnOfLakes();
        var wish = PostponementId.next();
        assertRefused(
                AssignmentRefused.Reason.NOT_LATER,
                () -> assignments.askPostponement(wish, turn, LATER, "Mưa lũ", THU));
        assignments.askPostponement(wish, turn, LATER.plusDays(10), "Mưa lũ", THU);
        assertThat(worklist.postponementsAsked(MINH))
                .extracting(WorkLine::occurrence)
                .contains(turn);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> acceptances.answer(wish, true, "", THU));

        acceptances.answer(wish, true, "", MINH);

        assertThat(page(turn, THU).turn().due()).isEqualTo(LATER.plusDays(10));
        assertThat(page(turn, THU).turn().planned()).isEqualTo(LATER);
        assertRefused(
                AssignmentRefused.Reason.ALREADY_ANSWERED,
                () -> acceptances.answer(wish, false, "không", MINH));
    }

    @Test
    @Tag("B4")
    void keepsItsDayWhenTheSuperiorRefuses() {
        var turn = turnOfLakes();
        var wish = PostponementId.next();
        assignments.askPostponement(wish, turn, LATER.plusDays(10), "Mưa lũ", THU);
        assertRefused(
                AssignmentRefused.Reason.NO_REASON,
                () -> acceptances.answer(wish, false, "", MINH));

        acceptances.answer(wish, false, "Việc gấp", MINH);

        assertThat(page(turn, THU).turn().due()).isEqualTo(LATER);
        assertThat(page(turn, THU).asked()).isNull();
    }

    @Test
    @Tag("B2")
    void waitsForADateThatTheSuperiorGives() {
        var plan =
                handedOut(
                        new Deadline.OnGuidance("", "hướng dẫn của cấp trên"),
                        List.of("Chi bộ Viện Hồ đầm"),
                        List.of());
        var turn = lines(plan, THU).getFirst().occurrence();
        assertThat(page(turn, THU).turn().due()).isNull();

        acceptances.setDue(turn, LATER, "Công văn 12", "", MINH);

        assertThat(page(turn, THU).turn().due()).isEqualTo(LATER);
    }

    @Test
    @Tag("B2")
    void hasEvidenceAndAcceptancePerTurn() {
        var plan =
                handedOut(
                        new Deadline.Recurring("hằng tháng", "FREQ=MONTHLY", null),
                        List.of("Chi bộ Viện Hồ đầm"),
                        List.of());
        var all = page(lines(plan, THU).getFirst().occurrence(), THU).turns();
        assertThat(all).hasSizeBetween(12, 13);
        var first = all.getFirst().id();

        acceptances.accept(first, submitted(first, THU), "", MINH);

        assertThat(page(first, THU).turns())
                .extracting(TurnLine::state)
                .startsWith(State.ACCEPTED, State.NOT_STARTED);
        assertThat(lines(plan, THU)).as("turns that open later are not shown").hasSize(1);
    }

    @Test
    @Tag("B2")
    void laysDownTurnsAheadWithoutDoublingThem() {
        var plan =
                handedOut(
                        new Deadline.Continuous("thường xuyên", null),
                        List.of("Chi bộ Viện Hồ đầm"),
                        List.of());
        var turn = lines(plan, THU).getFirst().occurrence();
        var before = page(turn, THU).turns();

        turns.layDownAhead();

        assertThat(page(turn, THU).turns()).isEqualTo(before);
    }

    @Test
    @Tag("B4")
    void remindsOnceOfWhatIsLate() {
        var plan = handedOut(past(), List.of("Chi bộ Viện Hồ đầm"), List.of());
        var turn = lines(plan, THU).getFirst().occurrence();

        reminders.remind();
        reminders.remind();

        assertThat(page(turn, THU).story())
                .filteredOn(line -> line.deed().equals("overdue"))
                .hasSize(1);
    }

    @Test
    void isLateFromTheNextDayOn() {
        var today = LocalDate.now();
        var plan =
                handedOut(
                        new Deadline.Fixed("", today, false),
                        List.of("Chi bộ Viện Hồ đầm"),
                        List.of());
        assertThat(lines(plan, THU).getFirst().overdue()).isFalse();

        var late = handedOut(past(), List.of("Chi bộ Viện Hồ đầm"), List.of());
        assertThat(lines(late, THU).getFirst().overdue()).isTrue();
        var turn = lines(late, THU).getFirst().occurrence();
        submitted(turn, THU);
        assertThat(lines(late, THU).getFirst().overdue()).as("handed in").isFalse();
    }

    @Test
    @Tag("B3")
    void neverMixesOwnWorkWithThatOfSubordinates() {
        var plan =
                handedOut(
                        past(),
                        List.of(
                                "Đảng ủy Bộ",
                                "Các đảng bộ trực thuộc",
                                "Chi bộ Phòng Quan trắc",
                                "Chi bộ Viện Hồ đầm"),
                        List.of("Ban Tuyên giáo"));
        var today = LocalDate.now();
        var lakes = lines(plan, THU).getFirst().occurrence();
        acceptances.accept(lakes, submitted(lakes, THU), "", MINH);

        var below = Tally.sum(within(() -> overview.children(MINISTRY, plan, today))).orElseThrow();
        assertThat(below.total()).as("no coordinator, not the own").isEqualTo(3);
        assertThat(below.done()).isEqualTo(1);
        assertThat(below.late()).isEqualTo(2);
        assertThat(below.units()).isEqualTo(3);
        assertThat(below.handedIn()).isEqualTo(1);
        assertThat(within(() -> overview.children(MINISTRY, plan, today)))
                .extracting(row -> row.name() + " " + row.done() + "/" + row.total())
                .containsExactlyInAnyOrder("Đảng bộ Cục Sông ngòi 0/2", "Chi bộ Viện Hồ đầm 1/1");
        assertThat(within(() -> overview.alone(RIVERS, plan, today)).orElseThrow().total())
                .isEqualTo(1);
        assertThat(within(() -> overview.items(MINISTRY, plan, today)))
                .singleElement()
                .satisfies(row -> assertThat(row.total()).isEqualTo(3));
    }

    @Test
    void isWorkedOnInTheNameOfItsUnitOnly() {
        var turn = turnOfLakes();

        for (var other : List.of(MINH, HOA, LAN, BINH, DUNG, QUANG, TUYET)) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> assignments.submit(SubmissionId.next(), turn, "x", other));
            assertThat(post(turn, "submission", other)).as(other.name()).isEqualTo(404);
        }
    }

    @Test
    void isJudgedFromAboveOnly() {
        var turn = turnOfLakes();
        var submission = submitted(turn, THU);

        for (var other : List.of(THU, LAN, BINH, DUNG, QUANG, TUYET, AN)) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> acceptances.accept(turn, submission, "", other));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> acceptances.giveBack(turn, submission, "x", other));
        }
    }

    @Test
    void isSeenByItsUnitAndFromAbove() {
        var turn = turnOfLakes();
        var path = page(turn, THU).work().page();

        for (var seeing : List.of(THU, MINH, HOA, DUNG)) {
            assertThat(get(path, seeing)).as(seeing.name()).isEqualTo(200);
        }
        for (var stranger : List.of(LAN, BINH, TUYET, AN, QUANG)) {
            assertThat(get(path, stranger)).as(stranger.name()).isEqualTo(404);
        }
    }

    @Test
    @Tag("B4")
    void takesFilesAndLinksAsEvidence() {
        var turn = turnOfLakes();
        var deed = UUID.randomUUID().toString();
        for (int twice = 0; twice < 2; twice++) {
            assertThat(
                            mvc.post()
                                    .uri(path(turn) + "/evidence")
                                    .multipart()
                                    .file(
                                            new MockMultipartFile(
                                                    "files",
                                                    "biên bản.txt",
                                                    "text/plain",
                                                    "Biên bản".getBytes(StandardCharsets.UTF_8)))
                                    .file(
                                            new MockMultipartFile(
                                                    "files",
                                                    "ảnh.txt",
                                                    "text/plain",
                                                    "Ảnh".getBytes(StandardCharsets.UTF_8)))
                                    .param("deed", deed)
                                    .param("link", "https://example.org/tin")
                                    .param("title", "Hội nghị")
                                    .param("happenedOn", "2026-01-15")
                                    .with(by(THU)))
                    .hasStatus(302);
        }

        var evidence = page(turn, MINH).evidence();
        assertThat(evidence).hasSize(3);
        var file =
                evidence.stream()
                        .filter(piece -> piece.kind() == EvidenceLine.Kind.FILE)
                        .findFirst()
                        .orElseThrow();
        assertThat(mvc.get().uri(file.path()).with(by(MINH)))
                .hasStatusOk()
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        values -> assertThat(values.getFirst()).startsWith("attachment"));
        assertThat(get(file.path(), LAN)).isEqualTo(404);
        assertThat(get(file.path(), TUYET)).isEqualTo(404);
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefused() {
        var turn = turnOfLakes();

        assertThat(
                        mvc.post()
                                .uri(path(turn) + "/evidence")
                                .param("deed", UUID.randomUUID().toString())
                                .param("link", "javascript:alert(1)")
                                .param("title", "Tấm ảnh hồ")
                                .param("happenedOn", "2026-01-15")
                                .with(by(THU)))
                .hasStatus(422)
                .bodyText()
                .contains("Đường dẫn chưa đúng", "Tấm ảnh hồ", "javascript:alert(1)\"")
                .doesNotContain("href=\"javascript");
    }

    @Test
    void isTakenBackByWhoGaveIt() {
        var turn = turnOfLakes();
        var id = page(turn, THU).work().id();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> acceptances.withdraw(id, "x", LAN));

        acceptances.withdraw(id, "Đã có kế hoạch khác", MINH);

        assertThat(state(turn, THU)).isEqualTo(State.WITHDRAWN);
        assertRefused(
                AssignmentRefused.Reason.WITHDRAWN,
                () -> assignments.submit(SubmissionId.next(), turn, "x", THU));
    }

    @Test
    @Tag("B3")
    void whatWasTakenBackAboveIsToldInThePlanThatAnswersIt() {
        var turn = turnOfLakes();
        var work = page(turn, THU).work();
        var own = plans.implement(work.plan(), THU);
        assertThat(plans.items(own, THU)).noneMatch(ItemLine::isTakenBackAbove);

        acceptances.withdraw(work.id(), "Gộp vào kế hoạch khác", MINH);

        assertThat(plans.items(own, THU)).anyMatch(ItemLine::isTakenBackAbove);
        assertThat(mvc.get().uri("/plans/" + own).with(by(THU)))
                .bodyText()
                .contains("Cấp trên đã thu hồi", "Gộp vào kế hoạch khác");
    }

    @Test
    void saysOnThePageWhyItIsNotTakenBack() {
        var turn = turnOfLakes();

        assertThat(mvc.post().uri(path(turn) + "/withdrawal").param("reason", " ").with(by(MINH)))
                .hasStatus(422)
                .bodyText()
                .contains("data-sentence", "Đo mực nước")
                .doesNotContain("data-error-page");
        assertThat(post(turn, "withdrawal", LAN)).isEqualTo(404);
        assertThat(state(turn, THU)).isNotEqualTo(State.WITHDRAWN);
    }

    @Test
    void leadsToItsItemInThePlanAndBack() {
        var turn = turnOfLakes();
        var work = page(turn, MINH).work();
        var item = "/plans/" + work.plan() + "#item-" + work.item();

        assertThat(mvc.get().uri(work.page()).with(by(MINH))).bodyText().contains(item);
        assertThat(mvc.get().uri(work.page()).with(by(THU))).bodyText().doesNotContain(item);
        assertThat(mvc.get().uri("/plans/" + work.plan()).with(by(MINH)))
                .bodyText()
                .contains("/assignments?view=ALL&amp;item=" + work.item());
    }

    @Test
    void showsItsPages() {
        var turn = turnOfLakes();
        submitted(turn, THU);

        assertThat(mvc.get().uri("/assignments?view=ALL").with(by(THU)))
                .hasStatusOk()
                .bodyText()
                .contains("Việc của chúng tôi", "31/01/2099");
        assertThat(mvc.get().uri("/assignments?below=true&view=SUBMITTED").with(by(MINH)))
                .hasStatusOk()
                .bodyText()
                .contains("Chi bộ Viện Hồ đầm");
        assertThat(mvc.get().uri("/assignments/submissions").with(by(MINH)))
                .hasStatusOk()
                .bodyText()
                .contains("Chi bộ Viện Hồ đầm");
        assertThat(mvc.get().uri(path(turn).replaceAll("/turns/.*", "")).with(by(MINH)))
                .hasStatusOk()
                .bodyText()
                .contains("Trả lại kèm lý do");
        assertThat(mvc.get().uri("/assignments/overview").with(by(MINH)))
                .hasStatusOk()
                .bodyText()
                .contains("Theo đơn vị", "Theo kế hoạch");
        assertThat(mvc.get().uri("/assignments/overview?unit=" + RIVERS).with(by(THU)))
                .hasStatus(404);
        assertThat(mvc.get().uri("/assignments").with(by(AN))).hasStatus(404);
        assertThat(mvc.get().uri("/").with(by(MINH)))
                .hasStatusOk()
                .bodyText()
                .contains("Nghiệm thu");
    }

    private OccurrenceId turnOfLakes() {
        var plan = handedOut(DUE, List.of("Chi bộ Viện Hồ đầm"), List.of());
        return lines(plan, THU).getFirst().occurrence();
    }

    private SubmissionId submitted(OccurrenceId turn, Viewer viewer) {
        var submission = SubmissionId.next();
        assignments.submit(submission, turn, "Đã làm xong", viewer);
        return submission;
    }

    private void show(OccurrenceId turn, Viewer viewer) {
        assignments.show(
                EvidenceId.next(),
                turn,
                new Evidence.Link("Tin", LocalDate.parse("2026-01-15"), "https://example.org/tin"),
                viewer);
    }

    private PlanId handedOut(Deadline deadline, List<String> leads, List<String> coordinators) {
        var plan = drafted(deadline, leads, coordinators);
        plans.approve(plan, plans.fanOut(plan, HOA).digest(), HOA);
        assignments.assign(decided(plan));
        return plan;
    }

    private PlanId drafted(Deadline deadline, List<String> leads, List<String> coordinators) {
        var plan = PlanId.next();
        plans.begin(plan, PlanType.PLAN, "Kế hoạch " + plan, HOA);
        drafts.add(
                plan,
                PlanItemId.next(),
                new Wording("1", "Đo mực nước", "", "", List.of(), deadline, leads, coordinators),
                HOA);
        return plan;
    }

    private List<DecidedItem> decided(PlanId plan) {
        return plans.decided(plan, plans.items(plan, HOA).stream().map(ItemLine::id).toList());
    }

    private List<WorkLine> lines(PlanId plan, Viewer viewer) {
        var filter = new WorkFilter(View.ALL, "", plan, null, null, false, null);
        return worklist.lines(filter, viewer, Paging.first()).lines();
    }

    private List<String> unitsOf(PlanId plan) {
        return transaction.execute(_ ->
                jdbc.sql(
                                "select part || ' ' || unit_id from assignment.assignment where plan_id = :plan")
                        .param("plan", plan.value())
                        .query(String.class)
                        .list());
    }

    private WorkPage page(OccurrenceId turn, Viewer viewer) {
        var id =
                jdbc.sql("select assignment_id from assignment.occurrence where id = :id")
                        .param("id", turn.value())
                        .query(UUID.class)
                        .single();
        return worklist.page(new AssignmentId(id), turn, viewer);
    }

    private State state(OccurrenceId turn, Viewer viewer) {
        return page(turn, viewer).turn().state();
    }

    private String path(OccurrenceId turn) {
        return page(turn, MINH).work().page() + "/turns/" + turn;
    }

    private int post(OccurrenceId turn, String what, Viewer viewer) {
        return mvc.post()
                .uri(path(turn) + "/" + what)
                .param("deed", UUID.randomUUID().toString())
                .param("note", "x")
                .with(by(viewer))
                .exchange()
                .getResponse()
                .getStatus();
    }

    /// Rows about persons come back inside a transaction only.
    private <T> T within(Supplier<T> read) {
        return Objects.requireNonNull(transaction.execute(_ -> read.get()));
    }

    private int get(String path, Viewer viewer) {
        return mvc.get().uri(path).with(by(viewer)).exchange().getResponse().getStatus();
    }

    private static Deadline past() {
        return new Deadline.Fixed("", LocalDate.parse("2020-01-31"), false);
    }

    private static void assertRefused(AssignmentRefused.Reason reason, Runnable deed) {
        assertThatExceptionOfType(AssignmentRefused.class)
                .isThrownBy(deed::run)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
