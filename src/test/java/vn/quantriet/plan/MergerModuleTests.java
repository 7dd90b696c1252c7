package vn.quantriet.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static vn.quantriet.testing.Cast.*;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.quantriet.document.ArrivalStamp;
import vn.quantriet.document.Description;
import vn.quantriet.document.Direction;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.Documents;
import vn.quantriet.document.NewPaper;
import vn.quantriet.extraction.WholeReview;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.plan.MergeDecision.How;
import vn.quantriet.plan.MergeForm.Choice;
import vn.quantriet.testing.ModuleTest;
import vn.quantriet.web.Paging;

/// A programme runs; a conclusion arrives, was reviewed, and goes into it.
@ModuleTest
@Tag("B7")
class MergerModuleTests {

    private static final String HEAD =
            """
            ĐẢNG BỘ BỘ THỦY VĂN
            ĐẢNG ỦY BỘ THỦY VĂN

            Số %s

            Hà Nội, ngày 15 tháng 01 năm 2026

            %s
            """;

    private static final String PROGRAMME =
            """
            II. NHIỆM VỤ

            1. Rà soát các trạm đo

            a) Nội dung: Kiểm tra toàn bộ thiết bị tại các trạm đo mưa.

            b) Chủ trì: Văn phòng Đảng ủy.

            c) Thời hạn: trước ngày 30/6/2026.

            2. Bồi dưỡng nghiệp vụ

            a) Nội dung: Mở lớp bồi dưỡng cho quan trắc viên mới.

            b) Chủ trì: Ban Tuyên giáo.

            c) Thời hạn: hằng quý.
            """;

    private static final String CONCLUSION =
            """
            II. NHIỆM VỤ

            1. Trạm đo

            a) Nội dung: Kiểm tra toàn bộ thiết bị tại các trạm đo mưa, thay cảm biến hỏng.

            b) Chủ trì: Ủy ban Kiểm tra.

            c) Thời hạn: trước ngày 30/9/2026.

            2. Thuyền đo

            a) Nội dung: Mua hai thuyền đo lưu lượng cho mùa lũ.

            b) Chủ trì: Văn phòng Đảng ủy.

            c) Thời hạn: trước ngày 15/5/2026.

            3. Bản tin

            a) Nội dung: Biên soạn bản tin mực nước gửi các cơ quan báo chí.

            b) Chủ trì: Ban Tuyên giáo.

            c) Thời hạn: hằng tháng.
            """;

    @Autowired Plans plans;
    @Autowired Drafts drafts;
    @Autowired Mergers mergers;
    @Autowired Documents documents;
    @Autowired WholeReview wholeReview;
    @Autowired MockMvcTester mvc;

    private DocumentId conclusion = DocumentId.next();
    private PlanId plan = PlanId.next();
    private PlanId answer = PlanId.next();

    @BeforeEach
    void runningProgrammeAndConclusion() {
        plan = reviewed(filed("12-CTr/ĐU", "CHƯƠNG TRÌNH HÀNH ĐỘNG\nVề đo đạc", PROGRAMME));
        conclusion = filed("04-KL/ĐU", "KẾT LUẬN\nVề mùa lũ", CONCLUSION);
        answer = reviewed(conclusion);
    }

    @Test
    void showsTheNearestItemsBesideEachPoint() {
        var lines = lines();

        assertThat(lines).hasSize(3).allMatch(MergeLine::isOpen);
        assertThat(lines.getFirst().nearest().orElseThrow().id())
                .isEqualTo(items().getFirst().id().toString());
        assertThat(lines.get(1).candidates()).isEmpty();
        assertThat(mvc.get().uri("/plans/" + plan + "/merger").with(by(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains("document=" + conclusion);
        assertThat(page(HOA)).contains("thay cảm biến hỏng", "Sau khi gộp", "Để ngoài");
    }

    @Test
    void addsAPointBehindAnItemUnderAHeading() {
        decide(1, How.ADDED, form(items().getFirst().id(), "II.1a", null));

        assertThat(items())
                .extracting(item -> item.wording().label())
                .containsSubsequence(items().getFirst().wording().label(), "II.1a");
        var added = items().get(1);
        assertThat(added.wording().content()).contains("thuyền đo");
        assertThat(added.origins().sources())
                .extracting(ItemSource::document)
                .containsExactly(conclusion);
        assertThat(body("/plans/" + plan))
                .contains("Bổ sung theo Kết luận 04-KL/ĐU ngày 15/01/2026");
        assertThat(body("/plans/" + plan + "/programme"))
                .contains("Bổ sung theo Kết luận 04-KL/ĐU ngày 15/01/2026");
        var passage = added.origins().sources().getFirst().passage();
        assertThat(
                        mvc.get()
                                .uri("/plans?document=" + conclusion + "&passage=" + passage)
                                .with(by(HOA)))
                .hasRedirectedUrl("/plans/" + plan + "#item-" + added.id());
        assertThat(plans.items(answer, HOA))
                .extracting(ItemLine::state)
                .containsExactly(
                        ItemLine.State.DRAFT, ItemLine.State.DROPPED, ItemLine.State.DRAFT);
    }

    @Test
    void mergesIntoADraftAndKeepsHowItRead() {
        var before = items().getFirst();

        decide(0, How.MERGED, form(before.id(), null, "Kiểm tra thiết bị, thay cảm biến hỏng"));

        var after = items().getFirst();
        assertThat(items()).hasSize(2);
        assertThat(after.wording().content()).isEqualTo("Kiểm tra thiết bị, thay cảm biến hỏng");
        assertThat(after.wording().leads()).containsExactly("Văn phòng Đảng ủy", "Ủy ban Kiểm tra");
        assertThat(Objects.requireNonNull(after.deadline().due())).hasToString("2026-09-29");
        var versions = mergers.versions(after.id(), HOA);
        assertThat(versions)
                .extracting(version -> version.wording().content())
                .containsExactly(after.wording().content(), before.wording().content());
        assertThat(versions.getLast().paper()).isEqualTo("04-KL/ĐU");
        assertThat(versions.getFirst().pieces()).anyMatch(Piece::marked);
        assertThat(body("/plan-items/" + after.id() + "/versions")).contains("theo 04-KL/ĐU");
    }

    @Test
    void putsAnAmendmentBesideWhatWasHandedOut() {
        approve();
        var fixed = items().getFirst();

        decide(0, How.MERGED, form(fixed.id(), null, null));

        assertThat(items().getFirst().wording()).isEqualTo(fixed.wording());
        var amendment = items().get(1);
        assertThat(amendment.isDraft()).isTrue();
        assertThat(amendment.origins().amends()).isEqualTo(fixed.id());
        assertThat(items().getFirst().origins().amendedBy()).containsExactly(amendment.id());
        assertThat(plans.line(plan, HOA).state()).isEqualTo(PlanLine.State.AMENDING);

        approve();
        var decided = plans.decided(plan, List.of(amendment.id())).getFirst();
        assertThat(decided.document()).isEqualTo(conclusion);
        assertThat(decided.passage()).isNotEmpty();
        assertThat(items().getFirst().state()).isEqualTo(ItemLine.State.APPROVED);
        assertThatExceptionOfType(PlanRefused.class).isThrownBy(() -> undo(0));
    }

    @Test
    void leavesAPointOutForAReason() {
        assertThatExceptionOfType(PlanRefused.class)
                .isThrownBy(() -> decide(2, How.LEFT_OUT, reason(" ")));

        decide(2, How.LEFT_OUT, reason("Báo chí đã có bản tin riêng"));

        assertThat(items()).hasSize(2);
        assertThat(lines().get(2).isOpen()).isFalse();
        assertThat(page(HOA)).contains("Báo chí đã có bản tin riêng");
        undo(2);
        assertThat(lines().get(2).isOpen()).isTrue();
    }

    @Test
    void takesBackBeforeApproval() {
        var before = items();
        decide(0, How.MERGED, form(before.getFirst().id(), null, "Khác hẳn"));
        decide(1, How.ADDED, form(null, null, null));

        undo(0);
        undo(1);
        undo(1);

        assertThat(items())
                .extracting(ItemLine::wording)
                .containsExactlyElementsOf(before.stream().map(ItemLine::wording).toList());
        assertThat(lines()).allMatch(MergeLine::isOpen);
        assertThat(items()).allMatch(item -> item.origins().sources().isEmpty());
        assertThat(plans.items(answer, HOA)).allMatch(ItemLine::isDraft);
    }

    @Test
    void doesNotTakeBackWhatWasEditedSince() {
        var item = items().getFirst().id();
        decide(0, How.MERGED, form(item, null, "Gộp"));
        var merged = items().getFirst();
        drafts.edit(
                item,
                merged.version(),
                merged.wording().with(Part.COORDINATOR, List.of("Ban Tuyên giáo")),
                HOA);

        assertThat(lines().getFirst().undoable()).isFalse();
        assertThatExceptionOfType(PlanRefused.class).isThrownBy(() -> undo(0));
    }

    @Test
    void decidesOnceAndOnlyAboutWhatWasSeen() {
        var line = lines().get(1);
        decide(1, How.ADDED, form(null, null, null));
        decide(1, How.ADDED, form(null, null, null));

        assertThat(items()).hasSize(3);
        assertThatExceptionOfType(PlanRefused.class)
                .isThrownBy(() ->
                        mergers.decide(
                                plan,
                                conclusion,
                                line.proposal().id(),
                                "khác",
                                How.ADDED,
                                form(null, null, null),
                                HOA));
    }

    @Test
    void isDoneOnlyByThoseWhoEditThePlan() {
        for (var other : List.of(LAN, THU, DUNG, BINH, TUYET)) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() ->
                            mergers.decide(
                                    plan,
                                    conclusion,
                                    lines().get(1).proposal().id(),
                                    lines().get(1).digest(),
                                    How.ADDED,
                                    form(null, null, null),
                                    other));
            assertThat(
                            mvc.get()
                                    .uri("/plans/" + plan + "/merger?document=" + conclusion)
                                    .with(by(other)))
                    .hasStatus(404);
        }
        assertThat(
                        mvc.get()
                                .uri("/plan-items/" + items().getFirst().id() + "/versions")
                                .with(by(THU)))
                .hasStatus(404);
    }

    private void decide(int number, How how, MergeForm form) {
        var line = lines().get(number);
        mergers.decide(plan, conclusion, line.proposal().id(), line.digest(), how, form, HOA);
    }

    private void undo(int number) {
        mergers.undo(plan, conclusion, lines().get(number).proposal().id(), HOA);
    }

    private static MergeForm form(
            @Nullable PlanItemId item, @Nullable String label, @Nullable String content) {
        return new MergeForm(
                item == null ? null : item.value(),
                label,
                content,
                Choice.TAKE,
                Choice.BOTH,
                Choice.BOTH,
                null);
    }

    private static MergeForm reason(String reason) {
        return new MergeForm(null, null, null, null, null, null, reason);
    }

    private void approve() {
        plans.approve(plan, plans.fanOut(plan, HOA).digest(), HOA);
    }

    private List<MergeLine> lines() {
        return mergers.lines(plan, conclusion, HOA);
    }

    private List<ItemLine> items() {
        return plans.items(plan, HOA).stream()
                .filter(item -> item.state() != ItemLine.State.DROPPED)
                .toList();
    }

    private String page(Viewer viewer) {
        return body("/plans/" + plan + "/merger?document=" + conclusion, viewer);
    }

    private String body(String path) {
        return body(path, HOA);
    }

    private String body(String path, Viewer viewer) {
        return new String(
                mvc.get()
                        .uri(path)
                        .with(by(viewer))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private PlanId reviewed(DocumentId document) {
        waiting(() -> wholeReview.canBegin(document));
        wholeReview.finish(document, HOA);
        waiting(() -> planOf(document) != null);
        return Objects.requireNonNull(planOf(document));
    }

    private @Nullable PlanId planOf(DocumentId of) {
        var filter = new PlanFilter("", null, of, true);
        return plans.lines(filter, HOA, Paging.first()).lines().stream()
                .filter(line -> of.equals(line.document()) && line.items() > 0)
                .map(PlanLine::id)
                .findFirst()
                .orElse(null);
    }

    private DocumentId filed(String number, String title, String text) {
        var bytes =
                (HEAD.formatted(number, title + " " + UUID.randomUUID()) + "\n" + text)
                        .getBytes(StandardCharsets.UTF_8);
        var paper =
                new NewPaper(
                        "van-ban.txt",
                        new ByteArrayResource(bytes),
                        Direction.INTERNAL,
                        Description.NONE,
                        ArrivalStamp.NONE);
        return documents.file(paper, HOA).document();
    }

    private static void waiting(Callable<Boolean> done) {
        await().atMost(Duration.ofSeconds(60)).until(() -> DatabaseScope.system("test").call(done));
    }
}
