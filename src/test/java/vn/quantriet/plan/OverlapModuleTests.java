package vn.quantriet.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static vn.quantriet.testing.Cast.*;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
import vn.quantriet.extraction.ConfirmedProposal;
import vn.quantriet.extraction.Passage;
import vn.quantriet.extraction.ProposalId;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.testing.ModuleTest;
import vn.quantriet.web.Paging;

@ModuleTest
@Tag("B6")
class OverlapModuleTests {

    private static final Deadline DUE =
            new Deadline.Fixed("", LocalDate.parse("2099-03-31"), false);

    @Autowired Plans plans;
    @Autowired Drafts drafts;
    @Autowired Overlaps overlaps;
    @Autowired Fingerprints fingerprints;
    @Autowired Documents documents;
    @Autowired MockMvcTester mvc;

    @Test
    void findsWhatTwoPlansOfAUnitAskTwice() {
        var word = word();
        var first = item(plan(LAN), "Mở 02 lớp tập huấn đo " + word + " cho quan trắc viên", LAN);
        var second = item(plan(LAN), "Bồi dưỡng quan trắc viên về đo " + word + ", mở 02 lớp", LAN);
        item(plan(LAN), "Trồng 500 cây ven bờ " + word() + " quanh trạm", LAN);

        var pair = only(word, LAN);

        assertThat(List.of(pair.one().item(), pair.other().item()))
                .containsExactlyInAnyOrder(first, second);
        assertThat(pair.sameLead()).isTrue();
        assertThat(pair.sameTime()).isTrue();
        assertThat(pair.one().pieces()).anyMatch(Piece::marked);
        assertThat(overlaps.waiting(pair.one().plan(), LAN)).isPositive();
        assertThat(mvc.get().uri("/plans/overlaps?plan=" + pair.one().plan()).with(by(LAN)))
                .hasStatusOk()
                .bodyText()
                .contains("<mark>", "Trùng: gộp", word);
    }

    @Test
    void letsAnEditorDecideAndComesBackWhenAnItemChanges() {
        var word = word();
        var plan = plan(LAN);
        var first = item(plan, "Kiểm kê phao " + word + " ở các bến sông", LAN);
        item(plan(LAN), "Kiểm kê các phao " + word + " tại bến sông", LAN);
        var pair = only(word, LAN);

        judge(pair, OverlapPair.Verdict.DISTINCT, null, "Hai bến khác nhau", LAN);
        assertThat(find(word, LAN)).isEmpty();
        assertThatExceptionOfType(PlanRefused.class)
                .isThrownBy(() -> judge(pair, OverlapPair.Verdict.COVERED, first, " ", LAN));

        drafts.edit(first, 1, wording("Kiểm kê hết phao " + word + " ở các bến sông"), LAN);
        waiting(() -> !find(word, LAN).isEmpty());
        var again = only(word, LAN);
        assertThatExceptionOfType(PlanRefused.class)
                .isThrownBy(() -> judge(pair, OverlapPair.Verdict.WATCHED, null, "", LAN));
        judge(again, OverlapPair.Verdict.COVERED, first, "Một việc", LAN);

        assertThat(overlaps.notes(again.one().plan(), LAN).values())
                .flatExtracting(notes -> notes)
                .isNotEmpty();
        assertThat(mvc.get().uri("/plans/" + plan).with(by(LAN))).bodyText().contains("Một việc");
        judge(again, OverlapPair.Verdict.REOPENED, null, "", LAN);
        assertThat(find(word, LAN)).hasSize(1);
    }

    @Test
    void doesNotCountWhatComesFromThePaper() {
        var word = word();
        var words = "Rà soát toàn bộ cột mốc " + word + " dọc hai bờ và báo cáo số cột hỏng";
        var document = filed("KẾ HOẠCH\n\n" + words + "\n");
        var rivers = answered(document, RIVERS, words, LAN);
        var lakes = answered(document, LAKES, words, THU);
        var own = "; chụp ảnh từng cột " + word() + " gửi lên bản đồ số của Viện";
        var one = plans.items(rivers, LAN).getFirst();
        var two = plans.items(lakes, THU).getFirst();
        fingerprints.renew(rivers);
        fingerprints.renew(lakes);

        assertThat(find(word, HOA)).isEmpty();

        drafts.edit(one.id(), 1, wording(words + own), LAN);
        drafts.edit(two.id(), 1, wording(words + own), THU);
        waiting(() -> find(word, HOA).size() == 1);
    }

    @Test
    void showsNeighboursOnlyToWhoIsAboveBoth() {
        var word = word();
        var river = plan(LAN);
        var lake = plan(THU);
        item(river, "Lắp 12 máy đo " + word + " tại trạm, nối mạng về trung tâm", LAN);
        item(lake, "Lắp 12 máy đo " + word + " ở trạm và nối mạng về trung tâm dữ liệu", THU);

        var pair = only(word, HOA);

        assertThat(find(word, LAN)).isEmpty();
        assertThat(find(word, THU)).isEmpty();
        assertThat(find(word, BINH)).isEmpty();
        assertThat(mvc.get().uri("/plans/overlaps?state=ALL").with(by(LAN)))
                .bodyText()
                .doesNotContain("trung tâm dữ liệu");
        for (var other : List.of(LAN, THU, DUNG, BINH, TUYET)) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(
                            () -> judge(pair, OverlapPair.Verdict.DISTINCT, null, "Khác", other));
        }

        judge(pair, OverlapPair.Verdict.TOLD, null, "Nên mua chung một lần", HOA);

        assertThat(mvc.get().uri("/plans/" + river).with(by(LAN)))
                .bodyText()
                .contains("Nên mua chung một lần", "Chi bộ Viện Hồ đầm")
                .doesNotContain("trung tâm dữ liệu", lake.toString());
        waiting(() -> notices(THU).contains("gần giống"));
        assertThat(notices(THU)).doesNotContain("nối mạng về trung tâm</");
    }

    @Test
    void doesNotTakeMakingConcreteForDoingTwice() {
        var word = word();
        var upper = plan(HOA);
        drafts.add(
                upper,
                PlanItemId.next(),
                new Wording(
                        "",
                        "Sửa các trạm đo " + word + " bị hỏng sau lũ",
                        "",
                        "",
                        List.of(),
                        DUE,
                        List.of("Các đảng bộ trực thuộc"),
                        List.of()),
                HOA);
        plans.approve(upper, plans.fanOut(upper, HOA).digest(), HOA);
        var lower = plans.implement(upper, LAN);
        fingerprints.renew(upper);
        fingerprints.renew(lower);

        assertThat(find(word, HOA)).isEmpty();
    }

    @Test
    void forgetsWhatWasLeftOutAndTakesItBack() {
        var word = word();
        var plan = plan(LAN);
        var one = item(plan, "Vẽ sơ đồ luồng " + word + " cho từng đoạn sông", LAN);
        item(plan, "Vẽ sơ đồ luồng " + word + " theo từng đoạn sông", LAN);
        only(word, LAN);

        drafts.drop(one, LAN);
        waiting(() -> find(word, LAN).isEmpty());
        drafts.restore(one, LAN);
        waiting(() -> find(word, LAN).size() == 1);
    }

    private void judge(
            OverlapPair pair,
            OverlapPair.Verdict verdict,
            @Nullable PlanItemId covering,
            String reason,
            Viewer viewer) {
        overlaps.judge(
                pair.one().item(),
                pair.other().item(),
                pair.one().version(),
                pair.other().version(),
                verdict,
                covering,
                reason,
                viewer);
    }

    private OverlapPair only(String word, Viewer viewer) {
        waiting(() -> !find(word, viewer).isEmpty());
        return find(word, viewer).getFirst();
    }

    private List<OverlapPair> find(String word, Viewer viewer) {
        var open = new OverlapFilter(null, null, OverlapFilter.Where.ALL, OverlapFilter.State.OPEN);
        return overlaps.pairs(open, viewer, new Paging(1, 200)).lines().stream()
                .filter(pair -> pair.one().content().contains(word))
                .toList();
    }

    private PlanId plan(Viewer viewer) {
        var plan = PlanId.next();
        plans.begin(plan, PlanType.PLAN, "Kế hoạch " + plan, viewer);
        return plan;
    }

    private PlanItemId item(PlanId plan, String content, Viewer viewer) {
        var item = PlanItemId.next();
        drafts.add(plan, item, wording(content), viewer);
        return item;
    }

    private static Wording wording(String content) {
        return new Wording("", content, "", "", List.of(), DUE, List.of("Ban đo đạc"), List.of());
    }

    private PlanId answered(DocumentId document, UnitId unit, String words, Viewer viewer) {
        var proposal =
                new ConfirmedProposal(
                        ProposalId.next(),
                        document,
                        "1",
                        words,
                        words,
                        List.of("Ban đo đạc"),
                        List.of(),
                        DUE,
                        List.of(),
                        new Passage(10, 20),
                        0);
        return plans.answer(
                document, unit, "Kế hoạch", List.of(proposal), Deed.by(viewer, Instant.now()));
    }

    private DocumentId filed(String text) {
        var paper =
                new NewPaper(
                        "van-ban.txt",
                        new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)),
                        Direction.INTERNAL,
                        Description.NONE,
                        ArrivalStamp.NONE);
        var document = documents.file(paper, HOA).document();
        waiting(() -> !documents.text(document).isBlank());
        return document;
    }

    private String notices(Viewer viewer) {
        return new String(
                mvc.get()
                        .uri("/notifications")
                        .with(by(viewer))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    /// One that no other test says.
    private static String word() {
        return "x"
                + UUID.randomUUID()
                        .toString()
                        .replaceAll("[^a-f]", "")
                        .concat("qwrtzpsg")
                        .substring(0, 8);
    }

    private static void waiting(Callable<Boolean> done) {
        await().atMost(Duration.ofSeconds(60)).until(() -> DatabaseScope.system("test").call(done));
    }
}
