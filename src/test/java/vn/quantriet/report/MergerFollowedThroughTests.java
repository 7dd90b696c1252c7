package vn.quantriet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.report.Deeds.act;
import static vn.quantriet.report.Deeds.as;
import static vn.quantriet.testing.Cast.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.access.Accounts;
import vn.quantriet.access.RoleGrant;
import vn.quantriet.access.Viewers;
import vn.quantriet.assignment.Acceptances;
import vn.quantriet.assignment.Assignments;
import vn.quantriet.assignment.HandoverLine;
import vn.quantriet.assignment.Handovers;
import vn.quantriet.assignment.WorkFilter;
import vn.quantriet.assignment.WorkLine;
import vn.quantriet.assignment.Worklist;
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

/// Two cells with work, evidence, half-year reports and open obligations become one in the middle of a year. Open things pass to the
/// successor by explicit acts; closed ones stay; its report of the year opens what all of them did, down to the evidence.
@ModuleTest
@Tag("I1")
@Tag("G1")
@Tag("G2")
class MergerFollowedThroughTests {

    private static final LocalDate TODAY = LocalDate.now();
    private static final Days HALF = Days.halfOf(TODAY);
    private static final Days YEAR = Days.yearOf(TODAY);
    private static final Days OTHER =
            HALF.from().equals(YEAR.from())
                    ? new Days(HALF.to().plusDays(1), YEAR.to())
                    : new Days(YEAR.from(), HALF.from().minusDays(1));

    @Autowired Plans plans;
    @Autowired Drafts drafts;
    @Autowired Assignments assignments;
    @Autowired Acceptances acceptances;
    @Autowired Worklist worklist;
    @Autowired Handovers handovers;
    @Autowired Reorganization reorganization;
    @Autowired Accounts accounts;
    @Autowired Viewers viewers;
    @Autowired Units units;
    @Autowired Rounds rounds;
    @Autowired RoundHandovers passing;
    @Autowired Reports reports;
    @Autowired Facts facts;
    @Autowired Trees trees;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired MockMvcTester mvc;

    @Test
    void followsWorkReportsAndRightsThrough() {
        var deeds = new Deeds(plans, drafts, assignments, acceptances, worklist);
        var upper = founded("Chi bộ Trạm Bến Thượng");
        var lower = founded("Chi bộ Trạm Bến Hạ");
        var upperHead = head(upper, BINH);
        var lowerHead = head(lower, THU);
        accounts.grant(AN.account(), RoleGrant.of(Role.OFFICE, upper, YEAR.from()));
        assertThat(roles(AN)).contains(upper);

        done(deeds, upperHead, "Chi bộ Trạm Bến Thượng", "Đo bến thượng");
        done(deeds, lowerHead, "Chi bộ Trạm Bến Hạ", "Đo bến hạ");
        var openUpper =
                deeds.handedOut(
                        LAN,
                        upperHead,
                        "Chi bộ Trạm Bến Thượng",
                        "Sửa bến thượng",
                        TODAY.plusDays(40));
        var openLower =
                deeds.handedOut(
                        LAN, lowerHead, "Chi bộ Trạm Bến Hạ", "Sửa bến hạ", TODAY.plusDays(40));

        var half = asked(HALF, "Báo cáo sáu tháng trước sáp nhập", upper, lower);
        var upperHalf = accepted(half, upperHead, 4);
        var lowerHalf = accepted(half, lowerHead, 3);
        var other = asked(OTHER, "Báo cáo nửa năm kia", upper, lower);
        accepted(other, upperHead, 5);
        accepted(other, lowerHead, 6);
        var year = asked(YEAR, "Báo cáo năm có sáp nhập", upper, lower);
        long rivers = sum(RIVERS);
        var before = as(LAN, () -> trees.of(TODAY.minusDays(1)));

        var successor = UnitId.next();
        reorganization.merge(
                new Merger(List.of(upper, lower), successor, TODAY, true, "Quyết định 77"),
                unit(successor, "Chi bộ Trạm Bến"),
                HOA);
        var heir = head(successor, BINH);

        // Rights: roles at units that are no more end with them; nobody acts there.
        assertThat(roles(AN)).doesNotContain(upper);

        // Work: what was open passes on by an explicit act, what was done stays where it was done.
        var waiting =
                as(LAN, () -> handovers.waiting(LAN)).stream()
                        .map(HandoverLine::assignment)
                        .filter(List.of(openUpper.assignment(), openLower.assignment())::contains)
                        .toList();
        assertThat(waiting).hasSize(2);
        act(LAN, () -> handovers.toUnit(waiting, successor, "Quyết định 77", LAN));
        assertThat(open(heir))
                .extracting(WorkLine::occurrence)
                .containsExactlyInAnyOrder(openUpper.occurrence(), openLower.occurrence());

        // Obligations: the same; what was handed in stays accepted and readable.
        assertThat(mvc.get().uri("/rounds/" + year).with(by(LAN)))
                .hasStatusOk()
                .bodyText()
                .contains("Nghĩa vụ của đơn vị đã kết thúc", "Chi bộ Trạm Bến Hạ bàn giao cho");
        for (var unit : List.of(upper, lower, upper)) {
            assertThat(pass(year, unit, successor, LAN)).isEqualTo(302);
        }
        assertThat(pass(year, upper, successor, BINH)).isIn(403, 404);
        var board = as(LAN, () -> rounds.board(year, Owing.ALL, LAN, Paging.first()));
        assertThat(board.lines().lines()).extracting(OwedLine::unit).containsExactly(successor);
        assertThat(
                        as(LAN, () -> rounds.board(half, Owing.ACCEPTED, LAN, Paging.first()))
                                .lines()
                                .total())
                .isEqualTo(2);
        assertThat(counted(upperHalf)).isEqualTo(1);
        assertThat(counted(lowerHalf)).isEqualTo(1);

        // Roll-ups: those of the past over the tree as it stood, those of today with nothing lost
        // or doubled.
        assertThat(as(LAN, () -> trees.of(TODAY.minusDays(1))).day()).isEqualTo(before.day());
        assertThat(placed(as(LAN, () -> trees.of(TODAY.minusDays(1))).id(), upper))
                .startsWith(units.path(RIVERS).value())
                .doesNotContain(label(successor));
        assertThat(placed(as(LAN, () -> trees.of(TODAY)).id(), upper)).contains(label(successor));
        assertThat(sum(RIVERS)).isEqualTo(rivers);
        assertThat(sum(successor)).isEqualTo(2);

        // The report of the year: both predecessors' facts with their sources, nothing asked for
        // twice.
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> seen(successor, heir), seen -> seen == 2);
        var report = as(heir, () -> reports.begin(year, heir));
        assertThat(as(heir, () -> reports.missing(report, heir))).isEmpty();
        var meetings = number(report, "meetings", heir);
        assertThat(as(heir, () -> reports.open(report, meetings, heir, Paging.first())).number())
                .isEqualTo(18);
        var completed = number(report, "TURN_COMPLETED", heir);
        var opened = as(heir, () -> reports.open(report, completed, heir, Paging.first()));
        assertThat(opened.number()).isEqualTo(2);
        assertThat(opened.hidden()).isZero();
        assertThat(opened.lines().lines())
                .extracting(FactLine::words, FactLine::unitName)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                "Đo bến thượng", "Chi bộ Trạm Bến Thượng"),
                        org.assertj.core.groups.Tuple.tuple("Đo bến hạ", "Chi bộ Trạm Bến Hạ"));

        act(heir, () -> reports.submit(UUID.randomUUID(), report, "", heir));
        assertThat(
                        mvc.get()
                                .uri("/reports/%s/figures/%d".formatted(report, completed))
                                .with(by(LAN)))
                .hasStatusOk()
                .bodyText()
                .contains("Đo bến thượng", "Đo bến hạ", "Biên bản đo", "https://example.org/bb");
        var source =
                as(LAN, () -> reports.open(report, completed, LAN, Paging.first()))
                        .lines()
                        .lines()
                        .getFirst()
                        .path();
        assertThat(mvc.get().uri(source).with(by(LAN))).hasStatus(302);
        act(LAN, () -> reports.accept(UUID.randomUUID(), report, "", LAN));
        assertThat(
                        as(LAN, () -> rounds.board(year, Owing.ACCEPTED, LAN, Paging.first()))
                                .lines()
                                .total())
                .isEqualTo(1);
    }

    private void done(Deeds deeds, Viewer head, String unit, String content) {
        deeds.done(deeds.handedOut(LAN, head, unit, content, TODAY), head, LAN);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> sum(head.unit()), sum -> sum >= 1);
    }

    private long sum(UnitId unit) {
        var filter = new FactFilter("TURN_COMPLETED", unit, Reach.SUBTREE, YEAR.from(), YEAR.to());
        var number = as(LAN, () -> facts.open(filter, LAN, Paging.first())).number();
        return number == null ? 0 : number;
    }

    /// How many facts the viewer is shown.
    private long seen(UnitId unit, Viewer viewer) {
        var filter = new FactFilter("TURN_COMPLETED", unit, Reach.SUBTREE, YEAR.from(), YEAR.to());
        return as(viewer, () -> facts.open(filter, viewer, Paging.first())).lines().total();
    }

    private List<UnitId> roles(Viewer of) {
        return viewers.now(of.account(), of.member()).stream()
                .flatMap(viewer -> viewer.held().stream())
                .map(HeldRole::unit)
                .toList();
    }

    private List<WorkLine> open(Viewer viewer) {
        var filter = new WorkFilter(WorkFilter.View.OPEN, "", null, null, null, false, null);
        return as(viewer, () -> worklist.lines(filter, viewer, Paging.first())).lines();
    }

    private RoundId asked(Days days, String title, UnitId... of) {
        var form =
                new NewRound(
                        UUID.randomUUID(),
                        days.equals(YEAR) ? RoundKind.YEAR : RoundKind.SIX_MONTHS,
                        title,
                        days.from(),
                        days.to(),
                        YEAR.to().plusDays(30),
                        "",
                        null,
                        java.util.Arrays.stream(of).map(UnitId::value).toList());
        return as(LAN, () -> rounds.open(form, LAN));
    }

    private ReportId accepted(RoundId round, Viewer head, long meetings) {
        var report = as(head, () -> reports.begin(round, head));
        act(head, () -> reports.state(UUID.randomUUID(), report, "meetings", meetings, "", head));
        act(head, () -> reports.submit(UUID.randomUUID(), report, "", head));
        act(LAN, () -> reports.accept(UUID.randomUUID(), report, "", LAN));
        return report;
    }

    private long counted(ReportId report) {
        var opened =
                as(
                        LAN,
                        () ->
                                reports.open(
                                        report,
                                        number(report, "TURN_COMPLETED", LAN),
                                        LAN,
                                        Paging.first()));
        return opened.lines().total();
    }

    private int number(ReportId report, String measure, Viewer viewer) {
        return as(viewer, () -> reports.page(report, new PlainNames(), viewer)).inWords().stream()
                .filter(figure -> figure.measure().equals(measure) && !figure.before())
                .findFirst()
                .orElseThrow()
                .number();
    }

    private int pass(RoundId round, UnitId from, UnitId to, Viewer viewer) {
        return mvc.post()
                .uri("/rounds/" + round + "/handovers")
                .param("unit", from.toString())
                .param("to", to.toString())
                .with(by(viewer))
                .exchange()
                .getResponse()
                .getStatus();
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

    private String label(UnitId unit) {
        var path = units.path(unit).value();
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private UnitId founded(String name) {
        var id = UnitId.next();
        reorganization.found(unit(id, name), HOA);
        return id;
    }

    private static NewUnit unit(UnitId id, String name) {
        var from = name.equals("Chi bộ Trạm Bến") ? TODAY : YEAR.from();
        return new NewUnit(id, RIVERS, UnitKind.CELL, new UnitName(name, ""), "", from, "");
    }

    private Viewer head(UnitId unit, Viewer person) {
        var held = new HeldRole(UUID.randomUUID(), Role.SECRETARY, unit, units.path(unit), "");
        return new Viewer(person.account(), person.member(), person.name(), held, List.of(held));
    }
}
