package vn.quantriet.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.quantriet.testing.Cast.*;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.document.ArrivalStamp;
import vn.quantriet.document.Description;
import vn.quantriet.document.Direction;
import vn.quantriet.document.Documents;
import vn.quantriet.document.NewPaper;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.PositionTitle;
import vn.quantriet.plan.Drafts;
import vn.quantriet.plan.Issuance;
import vn.quantriet.plan.IssuanceFilter;
import vn.quantriet.plan.IssuanceFilter.Kind;
import vn.quantriet.plan.IssuanceLine;
import vn.quantriet.plan.Issued;
import vn.quantriet.plan.PlanId;
import vn.quantriet.plan.PlanItemId;
import vn.quantriet.plan.PlanRefused;
import vn.quantriet.plan.PlanType;
import vn.quantriet.plan.Plans;
import vn.quantriet.plan.Wording;
import vn.quantriet.testing.ModuleTest;

/// A head's own action plan and working rules under review, by the machinery of all plans.
@ModuleTest
@Import(Work.class)
@Tag("B8")
@TestPropertySource(properties = "quantriet.test.database=personal-plan")
class PersonalPlanTests {

    private static final LocalDate YEAR = LocalDate.now().withDayOfYear(1);
    private static boolean appointed;

    @Autowired Work work;
    @Autowired Plans plans;
    @Autowired Drafts drafts;
    @Autowired Issuance issuance;
    @Autowired Worklist worklist;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired Documents documents;
    @Autowired MockMvcTester mvc;

    @BeforeEach
    void appoint() {
        if (!appointed) {
            appointed = true;
            work.appointed(LAN, PositionTitle.SECRETARY, YEAR.minusYears(1));
            work.appointed(BINH, PositionTitle.SECRETARY, YEAR.minusYears(1));
            work.appointed(THU, PositionTitle.SECRETARY, YEAR.minusYears(1));
        }
    }

    @Test
    void isOwnedByItsHeadAndBecomesTheirWork() {
        var plan = PlanId.next();
        issuance.beginPersonal(plan, "Kế hoạch của bí thư", Optional.of(LAN.member()), LAN);
        issuance.beginPersonal(plan, "Kế hoạch của bí thư", Optional.of(LAN.member()), LAN);
        drafts.add(plan, PlanItemId.next(), item("Dự sinh hoạt ba chi bộ"), LAN);

        assertThat(plans.line(plan, LAN).owner()).isEqualTo(LAN.name());
        assertThat(state(LAN, Kind.PERSONAL_PLAN, LAN)).isEqualTo(Issued.DRAFT);
        work.approve(plan, LAN);

        assertThat(worklist.mine(LAN))
                .filteredOn(line -> line.plan().equals(plan))
                .extracting(WorkLine::content)
                .containsExactly("Dự sinh hoạt ba chi bộ");
        assertThat(state(LAN, Kind.PERSONAL_PLAN, LAN)).isEqualTo(Issued.ISSUED);
        assertThat(mvc.get().uri("/plans/" + plan).with(by(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains("Kế hoạch hành động cá nhân", LAN.name());
        assertThat(mvc.get().uri("/plans/" + plan).with(by(THU))).hasStatus(404);
        assertThat(mvc.get().uri("/plans/" + plan).with(by(BINH))).hasStatus(404);
    }

    @Test
    void countsInTheYearInWhichItIsHandedOutThoughBegunBefore() {
        var plan = PlanId.next();
        issuance.beginPersonal(plan, "Kế hoạch năm mới", Optional.of(BINH.member()), BINH);
        drafts.add(plan, PlanItemId.next(), item("Dự sinh hoạt chi bộ"), BINH);
        transaction.executeWithoutResult(_ ->
                jdbc.sql("update plan.plan set created_at = :before where id = :id")
                        .param("before", YEAR.minusDays(9))
                        .param("id", plan.value())
                        .update());
        assertThat(state(BINH, Kind.PERSONAL_PLAN, LAN)).isEqualTo(Issued.DRAFT);

        work.approve(plan, BINH);

        assertThat(state(BINH, Kind.PERSONAL_PLAN, LAN)).isEqualTo(Issued.ISSUED);
    }

    @Test
    void isMadeForAHeadOfTheOwnUnitOnly() {
        for (var other : List.of(THU.member(), BINH.member(), AN.member())) {
            assertThatExceptionOfType(PlanRefused.class)
                    .isThrownBy(() ->
                            issuance.beginPersonal(PlanId.next(), "x", Optional.of(other), LAN));
        }
        assertThat(
                        mvc.post()
                                .uri("/plans")
                                .param("type", "PERSONAL_PLAN")
                                .param("title", "Kế hoạch của tôi")
                                .with(by(LAN)))
                .hasStatus(422)
                .bodyText()
                .contains("cần chọn người đứng đầu", "Kế hoạch của tôi");
        var plan = PlanId.next();
        plans.begin(plan, PlanType.PLAN, "Của đơn vị", LAN);
        assertThatExceptionOfType(PlanRefused.class)
                .isThrownBy(() -> drafts.rename(plan, 1, PlanType.PERSONAL_PLAN, "Khác", LAN));
    }

    @Test
    void listsWhoHasIssuedNoneToThoseAboveOnly() {
        var lines = issuance.lines(filter(Kind.PERSONAL_PLAN, true), HOA);
        assertThat(lines).extracting(IssuanceLine::state).isSorted();
        assertThat(lines)
                .filteredOn(line -> line.unit().equals(LAKES))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.state()).isEqualTo(Issued.NONE);
                    assertThat(Objects.requireNonNull(line.person()).name()).isEqualTo(THU.name());
                });
        assertThat(lines)
                .filteredOn(line -> line.unit().equals(CELL_TWO))
                .singleElement()
                .satisfies(line -> assertThat(line.vacant()).isTrue());
        assertThat(issuance.lines(filter(Kind.PERSONAL_PLAN, false), HOA))
                .noneMatch(line -> line.unit().equals(CELL_ONE));
        assertThat(issuance.lines(filter(Kind.PERSONAL_PLAN, true), LAN))
                .noneMatch(line -> line.unit().equals(LAKES));
        assertThat(mvc.get().uri("/plans/issuance?deep=true&state=NONE").with(by(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains(THU.name(), "Khuyết người đứng đầu");
        assertThat(mvc.get().uri("/plans/issuance?deep=true").with(by(LAN)))
                .bodyText()
                .contains(BINH.name())
                .doesNotContain(THU.name());
        assertThat(mvc.get().uri("/plans/issuance").with(by(AN))).hasStatus(404);
    }

    @Test
    void hidesOwnersBeyondTheReachOfTheDatabase() {
        var plan = PlanId.next();
        issuance.beginPersonal(plan, "Kế hoạch của Bình", Optional.of(BINH.member()), BINH);

        assertThat(owners(plan, HOA)).isOne();
        assertThat(owners(plan, BINH)).isOne();
        assertThat(owners(plan, THU)).isZero();
    }

    private int owners(PlanId plan, Viewer viewer) {
        return Work.as(
                viewer,
                () ->
                        Objects.requireNonNull(
                                transaction.execute(_ ->
                                        jdbc.sql(
                                                        "select count(*) from plan.owner where plan_id = :id")
                                                .param("id", plan.value())
                                                .query(Integer.class)
                                                .single())));
    }

    @Test
    void followsWorkingRulesStepByStep() {
        var plan = PlanId.next();
        issuance.beginRules(plan, "Rà soát quy chế làm việc", BINH);
        issuance.beginRules(plan, "Rà soát quy chế làm việc", BINH);

        assertThat(plans.items(plan, BINH))
                .extracting(line -> line.wording().content())
                .containsExactly(
                        "Rà soát quy chế làm việc hiện hành",
                        "Lấy ý kiến về nội dung sửa đổi, bổ sung quy chế làm việc",
                        "Hoàn thiện dự thảo quy chế làm việc sửa đổi, bổ sung",
                        "Thông qua và ban hành quy chế làm việc");
        assertThat(state(BINH, Kind.WORKING_RULES, LAN)).isEqualTo(Issued.DRAFT);
        work.approve(plan, BINH);
        assertThat(work.all(plan, BINH, false)).hasSize(4);

        file("QUY CHẾ LÀM VIỆC");
        assertThat(state(BINH, Kind.WORKING_RULES, LAN)).isEqualTo(Issued.ISSUED);
        assertThat(state(LAN, Kind.WORKING_RULES, LAN)).isEqualTo(Issued.NONE);
    }

    private void file(String text) {
        var paper =
                new NewPaper(
                        "quy-che.txt",
                        new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)),
                        Direction.OUTGOING,
                        Description.NONE,
                        ArrivalStamp.NONE);
        var filed = documents.file(paper, BINH).document();
        jdbc.sql(
                        """
                        update document.document set type = 'WORKING_RULES', issued_on = current_date where id = :id
                        """)
                .param("id", filed.value())
                .update();
    }

    private Issued state(Viewer of, Kind kind, Viewer viewer) {
        return issuance.lines(filter(kind, true), viewer).stream()
                .filter(line -> line.unit().equals(of.unit()))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static IssuanceFilter filter(Kind kind, boolean deep) {
        return new IssuanceFilter(kind, deep, null, "", YEAR);
    }

    private static Wording item(String content) {
        return new Wording("", content, "", "", List.of(), Work.DUE, List.of(), List.of());
    }
}
