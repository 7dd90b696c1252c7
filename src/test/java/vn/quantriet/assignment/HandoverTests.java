package vn.quantriet.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static vn.quantriet.assignment.AssignmentRefused.Reason.HANDED_OVER;
import static vn.quantriet.assignment.Work.act;
import static vn.quantriet.assignment.Work.as;
import static vn.quantriet.testing.Cast.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.kernel.HeldRole;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Merger;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.Personnel;
import vn.quantriet.organization.Reorganization;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitName;
import vn.quantriet.plan.Drafts;
import vn.quantriet.plan.PlanId;
import vn.quantriet.plan.Plans;
import vn.quantriet.testing.AtOnce;
import vn.quantriet.testing.ModuleTest;

/// Units end, and their open work goes on elsewhere by an explicit act.
@ModuleTest
@Tag("I1")
class HandoverTests {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired Plans plans;
    @Autowired Drafts drafts;
    @Autowired Assignments assignments;
    @Autowired Acceptances acceptances;
    @Autowired Handovers handovers;
    @Autowired Worklist worklist;
    @Autowired Overview overview;
    @Autowired Personnel personnel;
    @Autowired Reorganization reorganization;
    @Autowired Turns turns;
    @Autowired MockMvcTester mvc;

    private Work work;

    @BeforeEach
    void begin() {
        work = new Work(plans, drafts, assignments, worklist, personnel);
    }

    @Test
    void showsTheOpenWorkOfAMergedUnitUntilItIsPassedOn() {
        var unit = founded("Chi bộ Trạm Thượng nguồn", RIVERS);
        var plan = work.handedOut(LAN, Work.DUE, "Chi bộ Trạm Thượng nguồn");
        var turn = work.all(plan, LAN, true).getFirst();

        merged(unit, CELL_TWO);

        assertThat(work.all(plan, LAN, true)).extracting(WorkLine::ended).containsExactly(true);
        assertThat(waiting(plan, LAN))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.from()).isEqualTo("Chi bộ Trạm Thượng nguồn");
                    assertThat(line.successors())
                            .extracting(each -> each.id())
                            .containsExactly(CELL_TWO);
                });
        assertThat(mvc.get().uri("/assignments/handovers").with(by(LAN)))
                .hasStatusOk()
                .bodyText()
                .contains("Chi bộ Trạm Thượng nguồn đã kết thúc", "Chi bộ Phòng Tổng hợp");
        assertThat(waiting(plan, THU)).isEmpty();
        assertThat(waiting(plan, BINH)).isEmpty();

        act(LAN, () -> handovers.toUnit(List.of(turn.assignment()), CELL_TWO, "QĐ 12", LAN));

        var now = work.all(plan, LAN, true);
        assertThat(now).extracting(WorkLine::unit).containsExactly(CELL_TWO);
        assertThat(now).extracting(WorkLine::occurrence).containsExactly(turn.occurrence());
        assertThat(waiting(plan, LAN)).isEmpty();
        assertThat(mvc.get().uri(now.getFirst().page()).with(by(LAN)))
                .bodyText()
                .contains("bàn giao sang đây, từ", "Chi bộ Trạm Thượng nguồn: QĐ 12");
    }

    @Test
    void countsWhatWasDoneWhereItWasDone() {
        var unit = founded("Chi bộ Trạm Hạ nguồn", RIVERS);
        var plan = work.handedOut(LAN, monthly(), "Chi bộ Trạm Hạ nguồn");
        var head = head(unit);
        var first = work.all(plan, LAN, true).getFirst();
        var submission = SubmissionId.next();
        assignments.submit(submission, first.occurrence(), "Xong tháng này", head);
        acceptances.accept(first.occurrence(), submission, "", LAN);
        merged(unit, CELL_TWO);

        act(LAN, () -> handovers.toUnit(List.of(first.assignment()), CELL_TWO, "", LAN));

        var tallies = overview.children(overview.top(null, LAN), plan);
        assertThat(tallies)
                .filteredOn(tally -> unit.equals(tally.unit()))
                .singleElement()
                .satisfies(tally -> {
                    assertThat(tally.name()).isEqualTo("Chi bộ Trạm Hạ nguồn");
                    assertThat(tally.ended()).isTrue();
                    assertThat(tally.done()).isEqualTo(1);
                    assertThat(tally.total()).isEqualTo(1);
                });
        assertThat(get("/assignments?below=true&view=ALL&unit=" + unit, LAN)).isEqualTo(200);
        assertThat(get("/assignments?below=true&view=ALL&unit=" + unit, THU)).isEqualTo(404);
        assertThat(get("/assignments/" + first.assignment(), LAN)).isEqualTo(200);
    }

    @Test
    void goesOnLayingDownTurnsForTheSuccessorOnly() {
        var unit = founded("Chi bộ Trạm Cửa sông", RIVERS);
        var plan = work.handedOut(LAN, monthly(), "Chi bộ Trạm Cửa sông");
        var old = work.all(plan, LAN, true).getFirst();
        merged(unit, CELL_TWO);
        act(LAN, () -> handovers.toUnit(List.of(old.assignment()), CELL_TWO, "", LAN));
        var next = work.all(plan, LAN, true).getFirst();
        int before = worklist.page(next.assignment(), null, LAN).turns().size();

        turns.layDownAhead();

        assertThat(worklist.page(next.assignment(), null, LAN).turns()).hasSize(before);
        assertThat(worklist.whereIs(old.assignment(), null)).isEqualTo(next.assignment());
    }

    @Test
    void passesOnTheWorkOfAUnitThatEndedWithoutASuccessor() {
        var unit = founded("Chi bộ Đội khảo sát", RIVERS);
        var plan = work.handedOut(HOA, Work.DUE, "Chi bộ Đội khảo sát");
        reorganization.end(unit, TODAY, "QĐ 13", HOA);

        var fromBelow = waiting(plan, LAN);
        assertThat(fromBelow).hasSize(1);
        assertThat(waiting(plan, MINH)).hasSize(1);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        act(
                                LAN,
                                () ->
                                        handovers.toUnit(
                                                List.of(fromBelow.getFirst().assignment()),
                                                LAKES,
                                                "",
                                                LAN)));

        act(
                LAN,
                () ->
                        handovers.toUnit(
                                List.of(fromBelow.getFirst().assignment()), CELL_ONE, "", LAN));
        assertThat(work.all(plan, BINH, false)).hasSize(1);
        assertThat(waiting(plan, MINH)).isEmpty();
    }

    @Test
    void keepsTheOwnWorkOfAnEndedUnitItsSuccessorsOwn() {
        var unit = founded("Chi bộ Đội tàu", RIVERS);
        var head = head(unit);
        var plan = work.handedOut(head, Work.DUE, "Chi bộ");
        merged(unit, CELL_TWO);

        var line = waiting(plan, LAN).getFirst();
        act(LAN, () -> handovers.toUnit(List.of(line.assignment()), CELL_TWO, "", LAN));

        assertThat(work.all(plan, LAN, true))
                .singleElement()
                .satisfies(now -> assertThat(now.own()).isTrue());
    }

    @Test
    void followsAUnitThatMovesWhileItsWorkIsOpen() {
        var body = founded("Đảng bộ bộ phận Khối Trạm", RIVERS, UnitKind.COMMITTEE_BODY);
        var unit = founded("Chi bộ Đội quan sát", RIVERS);
        var plan = work.handedOut(HOA, Work.DUE, "Chi bộ Đội quan sát");
        var head = head(body);
        assertThat(as(head, () -> work.all(plan, head, true))).isEmpty();

        reorganization.move(unit, body, TODAY, "QĐ 14", HOA);

        await().untilAsserted(
                        () -> assertThat(as(head, () -> work.all(plan, head, true))).hasSize(1));
    }

    @Test
    void isJudgedByTheNewSuperiorAfterAMove() {
        var unit = founded("Chi bộ Đội Thủy văn", RIVERS);
        var plan = work.handedOut(LAN, Work.DUE, "Chi bộ Đội Thủy văn");
        var turn = work.all(plan, LAN, true).getFirst();
        var submission = SubmissionId.next();
        assignments.submit(submission, turn.occurrence(), "Xong", head(unit));

        reorganization.move(unit, LAKES, TODAY, "QĐ 15", HOA);
        await().untilAsserted(
                        () -> assertThat(as(THU, () -> work.all(plan, THU, true))).hasSize(1));

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        act(LAN, () -> acceptances.accept(turn.occurrence(), submission, "", LAN)));
        act(THU, () -> acceptances.accept(turn.occurrence(), submission, "", THU));
        assertThat(as(LAN, () -> work.all(plan, LAN, true))).isEmpty();
    }

    @Test
    @Tag("B3")
    void letsTheSuccessorMakeTheWorkConcrete() {
        var unit = founded("Đảng bộ bộ phận Khối Cống", RIVERS, UnitKind.COMMITTEE_BODY);
        var into = founded("Đảng bộ bộ phận Khối Đê", RIVERS, UnitKind.COMMITTEE_BODY);
        var plan = work.handedOut(LAN, Work.DUE, "Đảng bộ bộ phận Khối Cống");
        merged(unit, into);
        var head = head(into);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> plans.implement(plan, head));

        var line = waiting(plan, LAN).getFirst();
        act(LAN, () -> handovers.toUnit(List.of(line.assignment()), into, "", LAN));
        act(LAN, () -> handovers.toUnit(List.of(line.assignment()), into, "", LAN));

        var now = work.all(plan, LAN, true).getFirst();
        assertThat(mvc.get().uri(now.page()).with(by(head)))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"implements\" value=\"" + plan);
        var lower = as(head, () -> plans.implement(plan, head));
        assertThat(as(head, () -> plans.items(lower, head)))
                .extracting(each -> each.wording().content())
                .containsExactly("Đo mực nước");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> plans.implement(plan, BINH));
    }

    @Test
    void isPassedOnByOneOfTwoAndTheOtherIsTold() {
        var unit = founded("Chi bộ Trạm Bến phà", RIVERS);
        var plan = work.handedOut(LAN, Work.DUE, "Chi bộ Trạm Bến phà");
        merged(unit, CELL_TWO);
        var id = waiting(plan, LAN).getFirst().assignment();

        var outcomes =
                AtOnce.all(
                        Executors.callable(() ->
                                act(LAN, () -> handovers.toUnit(List.of(id), CELL_ONE, "", LAN))),
                        Executors.callable(() ->
                                act(LAN, () -> handovers.toUnit(List.of(id), CELL_TWO, "", LAN))));

        assertThat(outcomes).filteredOn(AssignmentRefused.class::isInstance).hasSize(1);
        assertThat(work.all(plan, LAN, true)).hasSize(1);
        assertThat(waiting(plan, LAN)).isEmpty();
    }

    @Test
    void isNotTakenBackWhereItIsNoMore() {
        var unit = founded("Chi bộ Trạm Bờ hữu", RIVERS);
        var plan = work.handedOut(LAN, Work.DUE, "Chi bộ Trạm Bờ hữu");
        var old = work.all(plan, LAN, true).getFirst().assignment();
        merged(unit, CELL_TWO);
        act(LAN, () -> handovers.toUnit(List.of(old), CELL_TWO, "", LAN));

        assertThatExceptionOfType(AssignmentRefused.class)
                .isThrownBy(() -> act(LAN, () -> acceptances.withdraw(old, "Thôi", LAN)))
                .satisfies(no -> assertThat(no.reason()).isEqualTo(HANDED_OVER));

        var now = work.all(plan, LAN, true).getFirst().assignment();
        act(LAN, () -> acceptances.withdraw(now, "Thôi", LAN));
        assertThat(worklist.page(now, null, LAN).turn().state()).isEqualTo(State.WITHDRAWN);
    }

    @RepeatedTest(3)
    void isEitherPassedOnOrTakenBack() {
        var unit = founded("Chi bộ Trạm Ngã ba", RIVERS);
        var plan = work.handedOut(LAN, Work.DUE, "Chi bộ Trạm Ngã ba");
        var old = work.all(plan, LAN, true).getFirst();
        merged(unit, CELL_TWO);

        var outcomes =
                AtOnce.all(
                        Executors.callable(() ->
                                act(
                                        LAN,
                                        () ->
                                                handovers.toUnit(
                                                        List.of(old.assignment()),
                                                        CELL_TWO,
                                                        "",
                                                        LAN))),
                        Executors.callable(() ->
                                act(
                                        LAN,
                                        () ->
                                                acceptances.withdraw(
                                                        old.assignment(), "Thôi", LAN))));

        assertThat(outcomes).filteredOn(Exception.class::isInstance).hasSize(1);
        var where = worklist.whereIs(old.assignment(), old.occurrence());
        var state = worklist.page(where, old.occurrence(), LAN).turn().state();
        assertThat(state)
                .isEqualTo(where.equals(old.assignment()) ? State.WITHDRAWN : State.NOT_STARTED);
    }

    @Test
    void isPassedOnWithEverythingWhileItWaitsForAVerdict() {
        var unit = founded("Chi bộ Trạm Bờ tả", RIVERS);
        var plan = work.handedOut(LAN, Work.DUE, "Chi bộ Trạm Bờ tả");
        var turn = work.all(plan, LAN, true).getFirst();
        var submission = SubmissionId.next();
        assignments.submit(submission, turn.occurrence(), "Xong", head(unit));
        merged(unit, CELL_TWO);

        act(LAN, () -> handovers.toUnit(List.of(turn.assignment()), CELL_TWO, "", LAN));
        act(LAN, () -> acceptances.accept(turn.occurrence(), submission, "", LAN));

        assertThat(work.all(plan, LAN, true))
                .extracting(WorkLine::state)
                .containsExactly(State.ACCEPTED);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        assignments.submit(
                                SubmissionId.next(), turn.occurrence(), "Xong", head(unit)));
    }

    private UnitId founded(String name, UnitId parent) {
        return founded(name, parent, UnitKind.CELL);
    }

    private UnitId founded(String name, UnitId parent, UnitKind kind) {
        var id = UnitId.next();
        reorganization.found(
                new NewUnit(
                        id,
                        parent,
                        kind,
                        new UnitName(name, ""),
                        "",
                        LocalDate.parse("2021-01-01"),
                        ""),
                HOA);
        return id;
    }

    private void merged(UnitId unit, UnitId into) {
        reorganization.merge(new Merger(List.of(unit), into, TODAY, false, "QĐ 11"), HOA);
    }

    /// Somebody who acts for the unit.
    private Viewer head(UnitId unit) {
        var path = overview.top(unit, HOA).path();
        var held = new HeldRole(UUID.randomUUID(), Role.SECRETARY, unit, path, "");
        return new Viewer(TUYET.account(), TUYET.member(), "Vũ Ánh Tuyết", held, List.of(held));
    }

    private static Deadline monthly() {
        return new Deadline.Recurring("hằng tháng", "FREQ=MONTHLY", null);
    }

    private List<HandoverLine> waiting(PlanId plan, Viewer viewer) {
        var title = plans.line(plan, HOA).title();
        return as(viewer, () -> handovers.waiting(viewer)).stream()
                .filter(line -> line.planTitle().equals(title))
                .toList();
    }

    private int get(String path, Viewer viewer) {
        return mvc.get().uri(path).with(by(viewer)).exchange().getResponse().getStatus();
    }
}
