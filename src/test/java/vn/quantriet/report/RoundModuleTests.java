package vn.quantriet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.quantriet.report.Deeds.act;
import static vn.quantriet.report.Deeds.as;
import static vn.quantriet.testing.Cast.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.testing.ModuleTest;
import vn.quantriet.web.Paging;

/// A superior asks for reports, once or by rule, and sees who has answered.
@ModuleTest
@Tag("G1")
class RoundModuleTests {

    private static final LocalDate TODAY = LocalDate.now();
    private static final Days HALF = Days.halfOf(TODAY);

    @Autowired Rounds rounds;
    @Autowired Reports reports;
    @Autowired RoundRepository repository;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired MockMvcTester mvc;

    @Test
    void asksUnitsBelowOnceAndTellsThem() {
        var id = UUID.randomUUID();
        var round = open(id, TODAY.plusDays(20), null, HOA, RIVERS, LAKES);
        assertThat(open(id, TODAY.plusDays(20), null, HOA, RIVERS, LAKES)).isEqualTo(round);

        var board = board(round, Owing.ALL, MINH);
        assertThat(board.lines().lines())
                .extracting(OwedLine::unit)
                .containsExactlyInAnyOrder(RIVERS, LAKES);
        assertThat(board.levels())
                .singleElement()
                .satisfies(level -> {
                    assertThat(level.expected()).isEqualTo(2);
                    assertThat(level.received()).isZero();
                    assertThat(level.missing()).isZero();
                });
        assertThat(mvc.get().uri("/reports").with(by(THU)))
                .bodyText()
                .contains("Báo cáo thử", "Lập báo cáo");
        told(THU, "report.notice.asked");
        told(LAN, "report.notice.asked");
    }

    @Test
    void asksNobodyOutsideNorItself() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> open(UUID.randomUUID(), TODAY, null, LAN, LAKES));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> open(UUID.randomUUID(), TODAY, null, LAN, RIVERS));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> open(UUID.randomUUID(), TODAY, null, DUNG, RIVERS));
        assertThatExceptionOfType(ReportRefused.class)
                .isThrownBy(() -> open(UUID.randomUUID(), TODAY, null, HOA));
    }

    @Test
    void addsUpForNoRoundOfAnotherPeriod() {
        var upper = open(UUID.randomUUID(), TODAY, null, HOA, RIVERS);
        var form =
                new NewRound(
                        UUID.randomUUID(),
                        RoundKind.AD_HOC,
                        "Kỳ khác",
                        TODAY.minusDays(3),
                        TODAY,
                        TODAY,
                        "",
                        upper.value(),
                        List.of(CELL_ONE.value()));

        assertThatExceptionOfType(ReportRefused.class)
                .isThrownBy(() -> as(LAN, () -> rounds.open(form, LAN)));
    }

    @Test
    @Tag("J")
    void showsTheBoardToWhoAskedAndAbove() {
        var round = open(UUID.randomUUID(), TODAY.plusDays(9), null, LAN, CELL_ONE);

        assertThat(status("/rounds/" + round, LAN)).isEqualTo(200);
        assertThat(status("/rounds/" + round, MINH)).isEqualTo(200);
        assertThat(status("/rounds/" + round, THU)).isEqualTo(404);
        assertThat(status("/rounds/" + round, BINH)).isEqualTo(404);
        assertThat(status("/rounds/" + round, AN)).isEqualTo(404);
        assertThat(urge(round, MINH)).isEqualTo(404);
        assertThat(urge(round, LAN)).isEqualTo(302);
    }

    @Test
    void countsLateByDaysAndLevelByLevel() {
        var upper = open(UUID.randomUUID(), TODAY.minusDays(4), null, HOA, RIVERS, LAKES);
        var lower = open(UUID.randomUUID(), TODAY.plusDays(3), upper, LAN, CELL_ONE, CELL_TWO);
        submit(upper, THU);
        submit(lower, BINH);

        var board = board(upper, Owing.LATE, MINH);
        assertThat(board.lines().lines())
                .extracting(line -> line.unit() + " " + line.lateBy(TODAY))
                .containsExactlyInAnyOrder(RIVERS + " 4", LAKES + " 4");
        assertThat(board.levels())
                .extracting(
                        RoundCount::level,
                        RoundCount::expected,
                        RoundCount::received,
                        RoundCount::onTime,
                        RoundCount::late,
                        RoundCount::missing)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, 2, 1, 0, 1, 1),
                        org.assertj.core.groups.Tuple.tuple(2, 2, 1, 1, 0, 0));
        assertThat(mvc.get().uri("/rounds/" + upper).with(by(MINH)))
                .bodyText()
                .contains("trễ 4 ngày", "Cấp 2");
    }

    @Test
    void remindsOnceBeforeAndOnceAfterTheDay() {
        var soon = open(UUID.randomUUID(), TODAY.plusDays(2), null, HOA, LAKES);
        var past = open(UUID.randomUUID(), TODAY.minusDays(2), null, HOA, LAKES);

        transaction.executeWithoutResult(_ -> rounds.remind(7));
        transaction.executeWithoutResult(_ -> rounds.remind(7));

        assertThat(reminders(soon)).containsExactly("DUE_SOON");
        assertThat(reminders(past)).containsExactly("OVERDUE");
        told(THU, "report.notice.due_soon");
        told(MINH, "report.notice.overdue_below");
        assertThat(as(HOA, () -> rounds.urge(soon, HOA))).isEqualTo(1);
        assertThat(as(HOA, () -> rounds.urge(soon, HOA))).isZero();
    }

    @Test
    void opensRecurringRoundsOnceForEachPeriod() {
        act(
                LAN,
                () ->
                        rounds.setRule(
                                UUID.randomUUID(),
                                RoundKind.SIX_MONTHS,
                                HALF.from(),
                                true,
                                10,
                                LAN));
        transaction.executeWithoutResult(_ -> rounds.openByRule(200, (kind, days) -> "Định kỳ"));
        transaction.executeWithoutResult(_ -> rounds.openByRule(200, (kind, days) -> "Định kỳ"));

        var opened =
                as(LAN, () -> rounds.of(LAN, Paging.first())).lines().stream()
                        .filter(line -> line.title().equals("Định kỳ"))
                        .toList();
        assertThat(opened)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.days()).isEqualTo(HALF);
                    assertThat(line.due()).isEqualTo(HALF.to().plusDays(10));
                    assertThat(line.expected()).isGreaterThanOrEqualTo(2);
                });

        act(
                LAN,
                () ->
                        rounds.setRule(
                                UUID.randomUUID(), RoundKind.SIX_MONTHS, TODAY, false, 10, LAN));
        assertThat(transaction.<List<RoundRule>>execute(_ -> repository.rulesOn(TODAY)))
                .noneMatch(rule -> rule.unit().equals(RIVERS));
    }

    private RoundId open(
            UUID id, LocalDate due, @Nullable RoundId upper, Viewer by, UnitId... units) {
        // Begun long enough ago for a day that has passed.
        var half = Days.halfOf(TODAY.minusDays(6));
        var form =
                new NewRound(
                        id,
                        RoundKind.SIX_MONTHS,
                        "Báo cáo thử",
                        half.from(),
                        half.to(),
                        due,
                        "",
                        upper == null ? null : upper.value(),
                        java.util.Arrays.stream(units).map(UnitId::value).toList());
        return as(by, () -> rounds.open(form, by));
    }

    private Rounds.Board board(RoundId round, Owing which, Viewer viewer) {
        return as(viewer, () -> rounds.board(round, which, viewer, Paging.first()));
    }

    private void submit(RoundId round, Viewer by) {
        var report = as(by, () -> reports.begin(round, by));
        for (var measure : List.of("meetings", "talks", "attendees")) {
            try {
                act(by, () -> reports.state(UUID.randomUUID(), report, measure, 3L, "", by));
            } catch (NotFound _) {
                // not asked for at this level
            }
        }
        act(by, () -> reports.submit(UUID.randomUUID(), report, "", by));
    }

    private List<String> reminders(RoundId round) {
        var kinds =
                transaction.execute(_ ->
                        jdbc.sql("select kind from report.reminder where round_id = :round")
                                .param("round", round.value())
                                .query(String.class)
                                .list());
        return kinds == null ? List.of() : kinds;
    }

    private void told(Viewer viewer, String key) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> as(viewer, () -> kinds(viewer)), kinds -> kinds.contains(key));
    }

    private List<String> kinds(Viewer viewer) {
        var kinds =
                transaction.execute(_ ->
                        jdbc.sql("select kind from notification.notice where account_id = :account")
                                .param("account", viewer.account().value())
                                .query(String.class)
                                .list());
        return kinds == null ? List.of() : kinds;
    }

    private int status(String path, Viewer viewer) {
        return mvc.get().uri(path).with(by(viewer)).exchange().getResponse().getStatus();
    }

    private int urge(RoundId round, Viewer viewer) {
        return mvc.post()
                .uri("/rounds/" + round + "/reminder")
                .with(by(viewer))
                .exchange()
                .getResponse()
                .getStatus();
    }
}
