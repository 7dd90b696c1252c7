package vn.quantriet.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static vn.quantriet.testing.Cast.*;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.quantriet.document.ArrivalStamp;
import vn.quantriet.document.Description;
import vn.quantriet.document.Direction;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.Documents;
import vn.quantriet.document.NewPaper;
import vn.quantriet.extraction.ProposalConfirmed;
import vn.quantriet.extraction.ProposalId;
import vn.quantriet.extraction.Proposals;
import vn.quantriet.extraction.SecondReview;
import vn.quantriet.extraction.WholeReview;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.testing.ModuleTest;
import vn.quantriet.web.Paging;

/// From a paper that was really read and reviewed to the draft of a plan, and what a second review does to it.
@ModuleTest
@Tag("B7")
class ReviewedPlanTests {

    private static final String TEXT =
            """
            ĐẢNG BỘ BỘ THỦY VĂN
            ĐẢNG ỦY BỘ THỦY VĂN

            Số 12-KH/ĐU

            Hà Nội, ngày 15 tháng 01 năm 2026

            KẾ HOẠCH
            Nâng cao chất lượng đo đạc %s

            II. NHIỆM VỤ

            1. Rà soát các trạm đo

            a) Nội dung: Kiểm tra toàn bộ thiết bị tại các trạm.

            b) Chủ trì: Văn phòng Đảng ủy.

            c) Thời hạn: trước ngày 30/6/2026.

            2. Bồi dưỡng nghiệp vụ

            a) Nội dung: Mở lớp bồi dưỡng cho quan trắc viên.

            b) Chủ trì: Ban Tuyên giáo.

            c) Thời hạn: hằng quý.
            """;

    @Autowired Plans plans;
    @Autowired Drafts drafts;
    @Autowired Differences differences;
    @Autowired ProposalListener listener;
    @Autowired Documents documents;
    @Autowired Proposals proposals;
    @Autowired WholeReview wholeReview;
    @Autowired ApplicationContext beans;
    @Autowired MockMvcTester mvc;

    private DocumentId document = DocumentId.next();
    private PlanId plan = PlanId.next();

    @BeforeEach
    void reviewed() {
        document = filed();
        waiting(() -> wholeReview.canBegin(document));
        wholeReview.finish(document, HOA);
        waiting(() -> planOf(document) != null);
        plan = Objects.requireNonNull(planOf(document));
    }

    @Test
    @Tag("B1")
    void aFinishedReviewMakesTheDraftOfThePlan() {
        assertThat(items())
                .extracting(item -> item.wording().leads())
                .containsExactly(List.of("Văn phòng Đảng ủy"), List.of("Ban Tuyên giáo"));
        assertThat(plans.fanOut(plan, HOA).isReady()).isTrue();
        assertThat(differences.of(plan, HOA)).isEmpty();
    }

    @Test
    void hearingTheSameTwiceAddsNothing() {
        var before = items();

        listener.on(new ProposalConfirmed(document, MINISTRY, HOA.account()));
        listener.on(new ProposalConfirmed(document, MINISTRY, HOA.account()));

        assertThat(items()).isEqualTo(before);
        assertThat(plans.history(plan, HOA))
                .filteredOn(line -> line.deed().equals("item_added"))
                .hasSize(2);
    }

    /// Its items come from the superior's plan, so the proposals of the paper are no news to it.
    @Test
    @Tag("B3")
    void doesNotHoldALowerPlanAgainstTheReview() {
        plans.approve(plan, plans.fanOut(plan, HOA).digest(), HOA);

        var lower = plans.implement(plan, TUYET);

        assertThat(plans.items(lower, TUYET)).hasSize(1);
        assertThat(differences.of(lower, TUYET)).isEmpty();
    }

    @Test
    void showsWhatASecondReviewSaysOtherwiseAndChangesNothingByItself() {
        var before = items();

        reviewedAgain();

        assertThat(items()).isEqualTo(before);
        assertThat(differences.of(plan, HOA))
                .extracting(Difference::kind)
                .containsExactlyInAnyOrder(
                        Difference.Kind.CHANGED, Difference.Kind.ADDED, Difference.Kind.DROPPED);
        assertThat(mvc.get().uri("/plans/" + plan).with(by(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains("3 điểm khác với bản rà soát mới", "Nhận tất cả", "Thay cảm biến");
    }

    @Test
    void showsNothingWhileTheReviewIsOpenAgain() {
        var again = new SecondReview(beans, document, HOA);
        again.open();
        again.correct(proposal(0), "Đang sửa dở");

        assertThat(differences.of(plan, HOA)).isEmpty();
        again.finish();
        assertThat(differences.of(plan, HOA)).hasSize(1);
    }

    @Test
    void takesWhatTheOfficeTakes() {
        drafts.edit(
                items().getFirst().id(),
                1,
                with(items().getFirst().wording(), "Mục tiêu của văn phòng"),
                HOA);
        reviewedAgain();

        decide(true);

        assertThat(differences.of(plan, HOA)).isEmpty();
        assertThat(items())
                .filteredOn(ItemLine::isDraft)
                .extracting(item -> item.wording().content())
                .containsExactly("Thay cảm biến ở các trạm", "Mua thuyền đo");
        assertThat(items().getFirst().wording().objective()).isEqualTo("Mục tiêu của văn phòng");
    }

    @Test
    void leavesThePlanAsItIsWhenTheOfficeKeepsIt() {
        var before = items();
        reviewedAgain();

        decide(false);

        assertThat(items()).isEqualTo(before);
        assertThat(differences.of(plan, HOA)).isEmpty();

        var third = new SecondReview(beans, document, HOA);
        third.open();
        third.correct(proposal(0), "Thay cảm biến và dây cáp");
        third.finish();
        assertThat(differences.of(plan, HOA))
                .extracting(Difference::kind)
                .containsExactly(Difference.Kind.CHANGED);
    }

    @Test
    void doesNotChangeAnApprovedPlanSilently() {
        plans.approve(plan, plans.fanOut(plan, HOA).digest(), HOA);
        var before = items();
        reviewedAgain();

        assertThat(items()).isEqualTo(before);
        assertThat(plans.line(plan, HOA).state()).isEqualTo(PlanLine.State.APPROVED);

        decide(true);

        assertThat(items()).hasSize(4).startsWith(before.toArray(ItemLine[]::new));
        assertThat(items().subList(2, 4)).allMatch(ItemLine::isDraft);
        assertThat(plans.line(plan, HOA).state()).isEqualTo(PlanLine.State.AMENDING);
        assertThat(differences.of(plan, HOA)).isEmpty();
    }

    @Test
    void decidesOnlyAboutWhatWasSeen() {
        reviewedAgain();
        var seen = differences.of(plan, HOA);
        var third = new SecondReview(beans, document, HOA);
        third.open();
        third.correct(proposal(0), "Lại khác nữa");
        third.finish();

        assertThatExceptionOfType(PlanRefused.class)
                .isThrownBy(() -> differences.decide(plan, seen(seen), true, HOA));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () -> differences.decide(plan, seen(seen), true, MINH.as(LAN.acting())));
    }

    private void reviewedAgain() {
        var again = new SecondReview(beans, document, HOA);
        var second = proposal(1);
        again.open();
        again.correct(proposal(0), "Thay cảm biến ở các trạm");
        again.drop(second);
        again.add(0, 19, "Mua thuyền đo", "Ủy ban Kiểm tra");
        again.finish();
        listener.on(new ProposalConfirmed(document, MINISTRY, HOA.account()));
    }

    private ProposalId proposal(int number) {
        return proposals.confirmedOf(document).stream()
                .filter(each -> !each.content().equals("Mua thuyền đo"))
                .toList()
                .get(number)
                .id();
    }

    private void decide(boolean take) {
        differences.decide(plan, seen(differences.of(plan, HOA)), take, HOA);
    }

    private static Map<ProposalId, String> seen(List<Difference> differences) {
        return differences.stream()
                .collect(Collectors.toMap(Difference::proposal, Difference::seen));
    }

    private List<ItemLine> items() {
        return plans.items(plan, HOA);
    }

    private static Wording with(Wording words, String objective) {
        return new Wording(
                words.label(),
                words.content(),
                objective,
                words.solution(),
                words.quantities(),
                words.deadline(),
                words.leads(),
                words.coordinators());
    }

    private @Nullable PlanId planOf(DocumentId of) {
        var filter = new PlanFilter("", null, of, true);
        return plans.lines(filter, HOA, Paging.first()).lines().stream()
                .filter(line -> line.items() > 0)
                .map(PlanLine::id)
                .findFirst()
                .orElse(null);
    }

    private static void waiting(Callable<Boolean> done) {
        await().atMost(Duration.ofSeconds(60)).until(() -> DatabaseScope.system("test").call(done));
    }

    private DocumentId filed() {
        var bytes = TEXT.formatted(UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        var paper =
                new NewPaper(
                        "ke-hoach.txt",
                        new ByteArrayResource(bytes),
                        Direction.INTERNAL,
                        Description.NONE,
                        ArrivalStamp.NONE);
        return documents.file(paper, HOA).document();
    }
}
