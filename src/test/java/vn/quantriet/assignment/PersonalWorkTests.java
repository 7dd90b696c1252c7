package vn.quantriet.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.quantriet.assignment.Work.act;
import static vn.quantriet.assignment.Work.as;
import static vn.quantriet.testing.Cast.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Personnel;
import vn.quantriet.organization.PositionTitle;
import vn.quantriet.plan.Drafts;
import vn.quantriet.plan.Named;
import vn.quantriet.plan.PlanId;
import vn.quantriet.plan.Plans;
import vn.quantriet.testing.ModuleTest;

/// Work laid on a person: by a position that the paper names, or by the office's choice.
@ModuleTest
@Tag("B8")
class PersonalWorkTests {

    private static final LocalDate LONG_AGO = LocalDate.parse("2021-01-01");
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired Plans plans;
    @Autowired Drafts drafts;
    @Autowired Assignments assignments;
    @Autowired Acceptances acceptances;
    @Autowired Handovers handovers;
    @Autowired Worklist worklist;
    @Autowired Personnel personnel;
    @Autowired OverviewRepository overview;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired MockMvcTester mvc;

    private Work work;

    @BeforeEach
    void begin() {
        work = new Work(plans, drafts, assignments, worklist, personnel);
    }

    @Test
    void showsTheHolderBeforeAnythingIsSentAndKeepsThePositionAsTheReason() {
        var position = work.appointed(LAN, PositionTitle.SECRETARY, LONG_AGO);
        var plan = work.drafted(HOA, Work.DUE, "Bí thư Đảng ủy Cục Sông ngòi");

        assertThat(mvc.get().uri("/plans/" + plan + "/fan-out").with(by(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains("Nguyễn Ngọc Lan", "Bí thư");

        work.approve(plan, HOA);
        var line = as(LAN, () -> worklist.mine(LAN)).stream().filter(of(plan)).findFirst();
        assertThat(line)
                .hasValueSatisfying(found -> {
                    assertThat(found.unit()).isEqualTo(RIVERS);
                    assertThat(found.person())
                            .isEqualTo(
                                    new Named(
                                            LAN.member(),
                                            "Nguyễn Ngọc Lan",
                                            PositionTitle.SECRETARY));
                });
        personnel.endPosition(position, TODAY, HOA);
    }

    @Test
    void laysThePartOfAVacantPositionOnTheUnitAndSaysSo() {
        var plan = work.drafted(HOA, Work.DUE, "Bí thư Chi bộ Viện Hồ đầm");

        assertThat(mvc.get().uri("/plans/" + plan + "/fan-out").with(by(HOA)))
                .bodyText()
                .contains("Bí thư đang khuyết, đơn vị nhận việc");
        work.approve(plan, HOA);
        assertThat(work.all(plan, THU, false)).extracting(WorkLine::person).containsOnlyNulls();
    }

    @Test
    void asksWhenSeveralHoldThePosition() {
        var first = work.appointed(BINH, PositionTitle.DEPUTY_SECRETARY, LONG_AGO);
        var second = work.appointed(AN, PositionTitle.DEPUTY_SECRETARY, LONG_AGO);
        var plan = work.drafted(BINH, Work.DUE, "đồng chí Phó Bí thư");

        var question = plans.fanOut(plan, BINH).questions().getFirst().answer();
        assertThat(question.why()).isEqualTo("several_holders");
        assertThat(question.assignees()).hasSize(2);
        personnel.endPosition(first, TODAY, HOA);
        personnel.endPosition(second, TODAY, HOA);
    }

    @Test
    void letsAPlainMemberDoWhatTheOfficeChoseThemFor() {
        var turn = chosen(HOA, AN);

        assertThat(get("/assignments/mine", AN)).isEqualTo(200);
        assertThat(mvc.get().uri("/").with(by(AN)))
                .hasStatusOk()
                .bodyText()
                .contains("Đo mực nước");
        assertThat(post(turn, "progress", AN)).isEqualTo(302);
        assertThat(post(turn, "submission", AN)).isEqualTo(302);
        assertThat(
                        as(AN, () -> worklist.page(turn.assignment(), turn.occurrence(), AN))
                                .turn()
                                .state())
                .isEqualTo(State.SUBMITTED);

        var submission =
                Objects.requireNonNull(
                        as(LAN, () -> worklist.page(turn.assignment(), turn.occurrence(), LAN))
                                .turn()
                                .submission());
        act(LAN, () -> acceptances.accept(turn.occurrence(), submission, "", LAN));
        assertThat(as(AN, () -> worklist.mine(AN)))
                .filteredOn(line -> line.occurrence().equals(turn.occurrence()))
                .extracting(WorkLine::state)
                .containsExactly(State.ACCEPTED);
    }

    @Test
    void isWorkedOnByNobodyElseOfTheUnit() {
        var turn = chosen(HOA, AN);

        for (var other : List.of(BINH, LAN, THU, MINH, TUYET)) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() ->
                            assignments.report(
                                    UUID.randomUUID(), turn.occurrence(), "x", 1, other));
            assertThat(post(turn, "submission", other)).isEqualTo(404);
        }
        assertThat(get(turn.page(), BINH)).isEqualTo(200);
        assertThat(get(turn.page(), LAN)).isEqualTo(200);
        assertThat(get(turn.page(), THU)).isEqualTo(404);
    }

    @Test
    void isAPersonsRowOfItsOwnForTheDatabase() {
        var turn = chosen(HOA, AN);

        assertThat(rows(turn, AN)).isEqualTo(1);
        assertThat(rows(turn, BINH)).isEqualTo(1);
        assertThat(rows(turn, LAN)).isEqualTo(1);
        assertThat(rows(turn, HOA)).isEqualTo(1);
        for (var stranger : List.of(THU, TUYET)) {
            assertThat(rows(turn, stranger)).as(stranger.name()).isZero();
        }
    }

    @Test
    void leadsAPlainMemberToTheirWorkFromTheSideBar() {
        var entry = "class=\"nav-link\" href=\"/assignments/mine\"";
        assertThat(mvc.get().uri("/").with(by(QUANG)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(entry);

        chosen(HOA, AN);

        assertThat(mvc.get().uri("/").with(by(AN))).hasStatusOk().bodyText().contains(entry);
        assertThat(mvc.get().uri("/").with(by(BINH)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(entry)
                .contains("class=\"nav-link\" href=\"/assignments\"");
    }

    @Test
    void isConfirmedWithinTheUnitByAnotherNamedPersonAndCountedApart() {
        var turn = chosen(BINH, BINH);
        assertThat(post(turn, "submission", BINH)).isEqualTo(302);
        var submission =
                Objects.requireNonNull(
                        worklist.page(turn.assignment(), turn.occurrence(), BINH)
                                .turn()
                                .submission());

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> acceptances.accept(turn.occurrence(), submission, "", BINH));
        var deputy = AN.as(BINH.acting());
        act(deputy, () -> acceptances.accept(turn.occurrence(), submission, "", deputy));

        assertThat(mvc.get().uri(turn.page()).with(by(BINH))).bodyText().contains("Tự xác nhận");
        var tally =
                transaction
                        .execute(_ -> overview.alone(CELL_ONE, turn.plan(), TODAY))
                        .orElseThrow();
        assertThat(tally.done()).isZero();
        assertThat(tally.ownDone()).isEqualTo(1);
    }

    @Test
    void asksForAnotherOwnerWhenThePersonLeavesThePosition() {
        var position = work.appointed(LAN, PositionTitle.DEPUTY_SECRETARY, LONG_AGO);
        var plan = work.handedOut(HOA, Work.DUE, "Phó Bí thư Đảng ủy Cục Sông ngòi");
        var turn =
                as(LAN, () -> worklist.mine(LAN)).stream()
                        .filter(of(plan))
                        .findFirst()
                        .orElseThrow();
        act(
                LAN,
                () ->
                        assignments.report(
                                UUID.randomUUID(), turn.occurrence(), "Đã đo hai trạm", 20, LAN));
        assertThat(waiting(plan, MINH)).isEmpty();

        personnel.endPosition(position, TODAY, HOA);

        assertThat(waiting(plan, MINH)).hasSize(1);
        assertThat(waiting(plan, LAN)).isEmpty();
        assertThat(waiting(plan, THU)).isEmpty();
        assertThat(mvc.get().uri("/assignments/handovers").with(by(MINH)))
                .hasStatusOk()
                .bodyText()
                .contains("Nguyễn Ngọc Lan không còn là Phó bí thư");
        assertThat(mvc.get().uri("/").with(by(MINH))).bodyText().contains("Bàn giao");

        act(MINH, () -> handovers.toUnit(List.of(turn.assignment()), RIVERS, "Thôi chức vụ", MINH));
        act(MINH, () -> handovers.toUnit(List.of(turn.assignment()), RIVERS, "Thôi chức vụ", MINH));

        assertThat(waiting(plan, MINH)).isEmpty();
        assertThat(as(LAN, () -> worklist.mine(LAN))).filteredOn(of(plan)).isEmpty();
        var now = work.all(plan, LAN, false);
        assertThat(now).extracting(WorkLine::occurrence).containsExactly(turn.occurrence());
        assertThat(now).extracting(WorkLine::state).containsExactly(State.IN_PROGRESS);
        assertThat(worklist.page(now.getFirst().assignment(), null, LAN).story())
                .extracting(StoryLine::deed)
                .containsExactly("taken_over", "progress", "assigned");
        assertThat(get("/assignments/" + turn.assignment(), LAN)).isEqualTo(302);
    }

    @Test
    void goesToTheNextHolderOfThePosition() {
        var position = work.appointed(BINH, PositionTitle.SECRETARY, LONG_AGO);
        var plan = work.handedOut(LAN, Work.DUE, "Bí thư Chi bộ Phòng Quan trắc");
        personnel.endPosition(position, TODAY, HOA);
        var next = work.appointed(AN, PositionTitle.SECRETARY, TODAY);

        var line = waiting(plan, LAN).getFirst();
        assertThat(as(LAN, () -> handovers.people(line, LAN)).getFirst())
                .isEqualTo(new Named(AN.member(), "Bùi Khánh An", PositionTitle.SECRETARY));
        act(LAN, () -> handovers.toPerson(line.assignment(), AN.member(), "", LAN));

        assertThat(as(AN, () -> worklist.mine(AN))).filteredOn(of(plan)).hasSize(1);
        assertThat(waiting(plan, LAN)).isEmpty();
        personnel.endPosition(next, TODAY, HOA);
    }

    @Test
    void doesNotPassOnWhatIsNotTheirs() {
        var turn = chosen(HOA, AN);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> handovers.toUnit(List.of(turn.assignment()), RIVERS, "", MINH));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> handovers.toUnit(List.of(turn.assignment()), RIVERS, "", THU));
    }

    @Test
    void tellsThePersonAndTheSuperiorsThoughTheyDoNotSeeOneAnother(Scenario scenario) {
        var turn = chosen(LAN, AN);

        scenario.stimulate(() ->
                        act(
                                AN,
                                () ->
                                        assignments.submit(
                                                SubmissionId.next(),
                                                turn.occurrence(),
                                                "Xong",
                                                AN)))
                .andWaitForStateChange(() -> as(LAN, () -> told(LAN, turn)), count -> count > 0)
                .andVerify(count -> assertThat(count).isEqualTo(1));
        assertThat(as(AN, () -> told(AN, turn))).isZero();
    }

    private long told(Viewer viewer, WorkLine turn) {
        Long count =
                transaction.execute(_ ->
                        jdbc.sql(
                                        "select count(*) from notification.notice where account_id = :account and path like :path")
                                .param("account", viewer.account().value())
                                .param("path", "/assignments/" + turn.assignment() + "%")
                                .query(Long.class)
                                .single());
        return count == null ? 0 : count;
    }

    private List<HandoverLine> waiting(PlanId plan, Viewer viewer) {
        var title = plans.line(plan, HOA).title();
        return as(viewer, () -> handovers.waiting(viewer)).stream()
                .filter(line -> line.planTitle().equals(title))
                .toList();
    }

    private static Predicate<WorkLine> of(PlanId plan) {
        return line -> line.plan().equals(plan);
    }

    /// Laid by the office of a unit on a member of their choice.
    private WorkLine chosen(Viewer office, Viewer person) {
        var plan = work.drafted(office, Work.DUE, "Thủ trưởng đơn vị");
        var question = plans.fanOut(plan, office).questions().getFirst().answer();
        drafts.choose(question.id(), List.of(), List.of(person.member()), true, office);
        work.approve(plan, office);
        return as(person, () -> worklist.mine(person)).stream()
                .filter(of(plan))
                .findFirst()
                .orElseThrow();
    }

    private long rows(WorkLine turn, Viewer viewer) {
        Long count =
                as(
                        viewer,
                        () ->
                                transaction.execute(_ ->
                                        jdbc.sql(
                                                        "select count(*) from assignment.work where occurrence_id = :id")
                                                .param("id", turn.occurrence().value())
                                                .query(Long.class)
                                                .single()));
        return count == null ? 0 : count;
    }

    private int get(String path, Viewer viewer) {
        return mvc.get().uri(path).with(by(viewer)).exchange().getResponse().getStatus();
    }

    private int post(WorkLine turn, String what, Viewer viewer) {
        return mvc.post()
                .uri(
                        "/assignments/"
                                + turn.assignment()
                                + "/turns/"
                                + turn.occurrence()
                                + "/"
                                + what)
                .param("deed", UUID.randomUUID().toString())
                .param("note", "Đã làm")
                .param("words", "Đang làm")
                .with(by(viewer))
                .exchange()
                .getResponse()
                .getStatus();
    }
}
