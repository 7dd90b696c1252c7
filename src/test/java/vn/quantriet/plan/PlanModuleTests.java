package vn.quantriet.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.quantriet.testing.Cast.*;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.modulith.test.Scenario;
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
import vn.quantriet.kernel.Deadline;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.plan.specific.Finding;
import vn.quantriet.plan.specific.FindingKind;
import vn.quantriet.testing.ModuleTest;

@ModuleTest
class PlanModuleTests {

    private static final Deadline DUE =
            new Deadline.Fixed("trong quý I/2099", LocalDate.parse("2099-03-31"), false);

    @Autowired Plans plans;
    @Autowired Drafts drafts;
    @Autowired Documents documents;
    @Autowired MockMvcTester mvc;

    @Test
    @Tag("B1")
    void makesADraftOfConfirmedProposals() {
        var document = filed();
        var plan =
                answered(
                        document,
                        proposal(document, "Đo mực nước các hồ", "Các chi bộ trực thuộc"));

        var item = plans.items(plan, HOA).getFirst();
        assertThat(item.wording().content()).isEqualTo("Đo mực nước các hồ");
        assertThat(item.source()).isEqualTo("/documents/" + document + "?passage=3-20");
        assertThat(kinds(item)).containsExactly(FindingKind.NO_OBJECTIVE, FindingKind.NO_SOLUTION);
        assertThat(names(item.answers().getFirst().units())).containsExactly("Chi bộ Viện Hồ đầm");
    }

    @Test
    void heardTwiceKeepsWhatTheOfficeDid() {
        var document = filed();
        var first = proposal(document, "Đo mực nước", "Ban Tuyên giáo");
        var second = proposal(document, "Báo cáo lượng mưa", "Văn phòng Đảng ủy");
        var third = proposal(document, "Trồng rừng đầu nguồn", "Ủy ban Kiểm tra");
        var plan = answered(document, first, second);
        var lines = plans.items(plan, HOA);
        drafts.edit(lines.get(0).id(), 1, wording("Đo mực nước hằng ngày", "Ban Tuyên giáo"), HOA);
        drafts.drop(lines.get(1).id(), HOA);

        assertThat(answered(document, first, second, third)).isEqualTo(plan);

        var after = plans.items(plan, HOA);
        assertThat(after)
                .extracting(line -> line.wording().content())
                .containsExactly("Đo mực nước hằng ngày", "Báo cáo lượng mưa");
        assertThat(after)
                .extracting(ItemLine::state)
                .containsExactly(ItemLine.State.DRAFT, ItemLine.State.DROPPED);
    }

    @Test
    @Tag("B3")
    void showsWhoGetsWhatBeforeAnythingIsSent() {
        var plan = begun();
        added(
                plan,
                "Rà soát quy chế",
                List.of("Cấp ủy, tổ chức đảng trực thuộc"),
                List.of("Ban Tuyên giáo", "Chi bộ Viện Hồ đầm"));

        var fanOut = plans.fanOut(plan, HOA);

        assertThat(fanOut.isReady()).isTrue();
        var reach = fanOut.items().getFirst();
        assertThat(whom(reach.leads()))
                .containsExactly("Đảng bộ Cục Sông ngòi", "Chi bộ Viện Hồ đầm");
        assertThat(whom(reach.coordinators())).containsExactly("Ban Tuyên giáo Đảng ủy Bộ");
        assertThat(plans.line(plan, HOA).approvedAt()).isNull();
    }

    @Test
    void handsOutOnlyOnceAllQuestionsAreAnswered() {
        var plan = begun();
        added(plan, "Kiểm đếm trạm đo", List.of("Thủ trưởng các đơn vị"), List.of());
        var question = plans.fanOut(plan, HOA).questions().getFirst().answer();

        assertThatExceptionOfType(PlanRefused.class)
                .isThrownBy(() -> approve(plan, HOA))
                .satisfies(refused ->
                        assertThat(refused.reason()).isEqualTo(PlanRefused.Reason.OPEN_QUESTIONS));

        drafts.choose(question.id(), List.of(RIVERS), true, HOA);
        approve(plan, HOA);
        assertThat(whom(plans.items(plan, HOA).getFirst().leads()))
                .containsExactly("Đảng bộ Cục Sông ngòi");
    }

    @Test
    void remembersWhatTheOfficeChose() {
        var plan = begun();
        added(plan, "Kiểm đếm phao tiêu", List.of("Hội Bạn sông"), List.of());
        drafts.choose(
                plans.fanOut(plan, HOA).questions().getFirst().answer().id(),
                List.of(LAKES),
                true,
                HOA);

        var next = begun();
        added(next, "Kiểm đếm cọc tiêu", List.of("hội bạn sông"), List.of());

        var answer = plans.fanOut(next, HOA).items().getFirst().answers().getFirst();
        assertThat(answer.why()).isEqualTo("remembered");
        assertThat(names(answer.units())).containsExactly("Chi bộ Viện Hồ đầm");
    }

    @Test
    void leavesWordsOutForAReason() {
        var plan = begun();
        added(plan, "Vớt rác trên hồ", List.of("Ban Tuyên giáo"), List.of("Lãnh đạo Bộ"));
        var question = plans.fanOut(plan, HOA).questions().getFirst().answer();

        drafts.omit(question.id(), "Đã có công văn riêng", HOA);

        assertThat(plans.fanOut(plan, HOA).isReady()).isTrue();
        drafts.reconsider(question.id(), HOA);
        assertThat(plans.fanOut(plan, HOA).isReady()).isFalse();
    }

    @Test
    void doesNotLayWorkOnUnitsOfOthers() {
        var plan = new PlanId(UUID.randomUUID());
        plans.begin(plan, PlanType.PLAN, "Kế hoạch của Cục", LAN);
        drafts.add(plan, PlanItemId.next(), wording("Nạo vét", "Hội Bạn sông"), LAN);
        var question = plans.fanOut(plan, LAN).questions().getFirst().answer();

        assertThatExceptionOfType(PlanRefused.class)
                .isThrownBy(() -> drafts.choose(question.id(), List.of(LAKES), true, LAN));
    }

    @Test
    @Tag("B3")
    void tellsTheOtherModulesWhatWasHandedOutAndSendsTheDocument(Scenario scenario) {
        var document = filed();
        var plan =
                answered(
                        document,
                        proposal(document, "Đo độ mặn", "Các đảng bộ, chi bộ trực thuộc"));
        var digest = plans.fanOut(plan, HOA).digest();

        scenario.stimulate(() -> plans.approve(plan, digest, HOA))
                .andWaitForEventOfType(PlanApproved.class)
                .matchingMappedValue(PlanApproved::plan, plan)
                .toArriveAndVerify(event -> {
                    var item = plans.decided(plan, event.items()).getFirst();
                    assertThat(item.shares())
                            .containsExactlyInAnyOrder(
                                    new Share(RIVERS, Part.LEAD), new Share(LAKES, Part.LEAD));
                    assertThat(item.passage()).isEqualTo("3-20");
                    assertThat(documents.line(document, THU).id()).isEqualTo(document);
                });
    }

    @Test
    void fixesWhatWasHandedOutAndLetsItBeAmended() {
        var plan = begun();
        added(plan, "Sửa trạm đo", List.of("Ban Tuyên giáo"), List.of());
        approve(plan, HOA);
        var fixed = plans.items(plan, HOA).getFirst().id();

        assertThatExceptionOfType(PlanRefused.class)
                .isThrownBy(() -> drafts.edit(fixed, 1, wording("Khác", "Ban Tuyên giáo"), HOA));
        assertThatExceptionOfType(PlanRefused.class).isThrownBy(() -> drafts.drop(fixed, HOA));

        added(plan, "Thêm trạm đo", List.of("Ủy ban Kiểm tra"), List.of());
        assertThat(plans.line(plan, HOA).state()).isEqualTo(PlanLine.State.AMENDING);
        approve(plan, MINH);
        assertThat(plans.line(plan, HOA).state()).isEqualTo(PlanLine.State.APPROVED);
    }

    @Test
    void pressingTwiceHandsOutOnce() {
        var plan = begun();
        added(plan, "Sơn cột mốc", List.of("Ban Tuyên giáo"), List.of());
        var digest = plans.fanOut(plan, HOA).digest();

        plans.approve(plan, digest, HOA);
        plans.approve(plan, digest, HOA);

        assertThat(plans.history(plan, HOA))
                .filteredOn(line -> line.deed().equals("approved"))
                .hasSize(1);
    }

    @Test
    void approvesOnlyWhatWasSeen() {
        var plan = begun();
        added(plan, "Sơn cột mốc", List.of("Ban Tuyên giáo"), List.of());
        var seen = plans.fanOut(plan, HOA).digest();
        added(plan, "Sơn phao", List.of("Ban Tuyên giáo"), List.of());

        assertThatExceptionOfType(PlanRefused.class)
                .isThrownBy(() -> plans.approve(plan, seen, HOA))
                .satisfies(refused ->
                        assertThat(refused.reason())
                                .isEqualTo(PlanRefused.Reason.CHANGED_MEANWHILE));
    }

    @Test
    void doesNotOverwriteWhatSomebodyElseEdited() {
        var plan = begun();
        added(plan, "Sơn cột mốc", List.of("Ban Tuyên giáo"), List.of());
        var item = plans.items(plan, HOA).getFirst();
        drafts.edit(item.id(), item.version(), wording("Sơn cột mốc đỏ", "Ban Tuyên giáo"), MINH);

        assertThat(
                        mvc.post()
                                .uri(item.page())
                                .with(by(HOA))
                                .header("HX-Request", "true")
                                .param("version", String.valueOf(item.version()))
                                .param("content", "Sơn cột mốc xanh")
                                .param("leads", "Ban Tuyên giáo"))
                .hasStatus(422)
                .bodyText()
                .contains("vừa được người khác thay đổi", "Sơn cột mốc xanh");
        assertThat(plans.item(item.id(), HOA).wording().content()).isEqualTo("Sơn cột mốc đỏ");
    }

    @Test
    void putsItemsInOrder() {
        var plan = begun();
        List.of("một", "hai", "ba").forEach(words -> added(plan, words, List.of(), List.of()));
        var last = plans.items(plan, HOA).getLast().id();

        drafts.move(last, 0, HOA);

        assertThat(plans.items(plan, HOA))
                .extracting(line -> line.wording().content())
                .containsExactly("ba", "một", "hai");
    }

    @Test
    @Tag("B3")
    void letsASubordinateMakeItsShareConcrete() {
        var upper = begun();
        added(upper, "Đo lưu lượng", List.of("Các đảng bộ trực thuộc"), List.of());
        added(upper, "Việc của ban", List.of("Ban Tuyên giáo"), List.of());
        approve(upper, HOA);

        var lower = plans.implement(upper, LAN);

        assertThat(plans.items(lower, LAN))
                .extracting(line -> line.wording().content())
                .containsExactly("Đo lưu lượng");
        assertThat(plans.implementing(upper, HOA))
                .extracting(PlanLine::unit)
                .containsExactly(RIVERS);
        assertThat(plans.implement(upper, LAN)).isEqualTo(lower);
        assertThat(plans.items(lower, LAN)).hasSize(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> plans.implement(upper, THU));
    }

    @Test
    @Tag("B3")
    void takesLaterItemsOfTheSuperiorToo() {
        var upper = begun();
        added(upper, "Đo lưu lượng", List.of("Các đảng bộ trực thuộc"), List.of());
        approve(upper, HOA);
        var lower = plans.implement(upper, LAN);
        added(upper, "Đo độ đục", List.of("Các đảng bộ trực thuộc"), List.of());
        approve(upper, HOA);

        plans.implement(upper, LAN);

        assertThat(plans.items(lower, LAN))
                .extracting(line -> line.wording().content())
                .containsExactly("Đo lưu lượng", "Đo độ đục");
    }

    @Test
    @Tag("B3")
    void limitsTheDayOfALowerItemByTheUpperOne() {
        var upper = begun();
        added(upper, "Đo lưu lượng", List.of("Các đảng bộ trực thuộc"), List.of());
        approve(upper, HOA);
        var lower = plans.implement(upper, LAN);
        var item = plans.items(lower, LAN).getFirst();
        assertThat(item.above().getFirst().due()).isEqualTo(LocalDate.parse("2099-03-31"));
        assertThat(kinds(item)).doesNotContain(FindingKind.LATER_THAN_ABOVE);

        drafts.edit(item.id(), item.version(), due(item.wording(), "2099-04-01"), LAN);

        assertThat(kinds(plans.items(lower, LAN).getFirst()))
                .contains(FindingKind.LATER_THAN_ABOVE);
        assertThat(mvc.get().uri("/plans/" + lower).with(by(LAN)))
                .hasStatusOk()
                .bodyText()
                .contains("Muộn hơn thời hạn cấp trên giao", "trước hết 31/03/2099");
    }

    @Test
    @Tag("B3")
    void laysManyItemsOnItsOwnUnitsAtOnceAndIsLinkedBothWays() {
        var upper = begun();
        added(upper, "Đo lưu lượng", List.of("Các đảng bộ trực thuộc"), List.of());
        added(upper, "Đo độ mặn", List.of("Các đảng bộ trực thuộc"), List.of());
        approve(upper, HOA);
        var lower = plans.implement(upper, LAN);
        var ids = plans.items(lower, LAN).stream().map(ItemLine::id).toList();
        assertThat(plans.fanOut(lower, LAN).isReady()).isFalse();

        drafts.assign(lower, ids, Part.LEAD, List.of(CELL_ONE, CELL_TWO), LAN);
        drafts.assign(lower, List.of(ids.getFirst()), Part.LEAD, List.of(CELL_ONE), LAN);
        approve(lower, LAN);

        assertThat(plans.items(lower, LAN))
                .allSatisfy(item ->
                        assertThat(whom(item.leads()))
                                .containsExactly(
                                        "Chi bộ Phòng Quan trắc", "Chi bộ Phòng Tổng hợp"));
        var above = plans.items(upper, HOA);
        assertThat(above.getFirst().below())
                .extracting(Below::unitName)
                .containsExactly("Đảng bộ Cục Sông ngòi");
        assertThat(mvc.get().uri("/plans/" + upper).with(by(HOA)))
                .bodyText()
                .contains("/plans/" + lower + "#item-" + ids.getFirst());
        assertThat(mvc.get().uri("/plans/" + lower).with(by(HOA)))
                .bodyText()
                .contains("/plans/" + upper + "#item-" + above.getFirst().id());
        assertThat(mvc.get().uri("/plans/" + lower).with(by(LAN)))
                .bodyText()
                .doesNotContain("/plans/" + upper + "#item-");
    }

    @Test
    void laysItemsOnNoUnitOfOthers() {
        var plan = new PlanId(UUID.randomUUID());
        plans.begin(plan, PlanType.PLAN, "Kế hoạch của Cục", LAN);
        var item = PlanItemId.next();
        drafts.add(plan, item, wording("Nạo vét", "Hội Bạn sông"), LAN);

        assertThatExceptionOfType(PlanRefused.class)
                .isThrownBy(
                        () -> drafts.assign(plan, List.of(item), Part.LEAD, List.of(LAKES), LAN));
        assertThat(
                        mvc.post()
                                .uri("/plans/" + plan + "/leads")
                                .param("unit", CELL_ONE.toString())
                                .with(by(LAN)))
                .hasStatus(422)
                .bodyText()
                .contains("Cần đánh dấu ít nhất một nhiệm vụ");
    }

    private static Wording due(Wording words, String day) {
        return new Wording(
                words.label(),
                words.content(),
                words.objective(),
                words.solution(),
                words.quantities(),
                new Deadline.Fixed("", LocalDate.parse(day), false),
                words.leads(),
                words.coordinators());
    }

    @Test
    @Tag("B8")
    void becomesAPaperWhateverItsType() {
        for (var type : PlanType.values()) {
            var plan = PlanId.next();
            plans.begin(plan, type, "Kế hoạch " + type, LAN);
            drafts.add(plan, PlanItemId.next(), wording("Trực trạm", "Chi bộ"), LAN);
            assertThat(post("/plans/" + plan + "/drafts?draft=" + UUID.randomUUID(), LAN))
                    .isEqualTo(302);
        }
    }

    @Test
    void isSeenFromAboveAndHiddenFromStrangers() {
        var plan = new PlanId(UUID.randomUUID());
        plans.begin(plan, PlanType.PLAN, "Kế hoạch của chi bộ", BINH);

        assertThat(get("/plans/" + plan, BINH)).isEqualTo(200);
        assertThat(get("/plans/" + plan, LAN)).isEqualTo(200);
        assertThat(get("/plans/" + plan, MINH)).isEqualTo(200);
        assertThat(get("/plans/" + plan, THU)).isEqualTo(404);
        assertThat(get("/plans/" + plan, AN)).isEqualTo(404);
        assertThat(get("/plans/" + plan + "/fan-out", THU)).isEqualTo(404);
    }

    @Test
    void isChangedOnlyInTheNameOfItsOwnUnit() {
        var plan = new PlanId(UUID.randomUUID());
        plans.begin(plan, PlanType.PLAN, "Kế hoạch của chi bộ", BINH);
        var item = PlanItemId.next();
        drafts.add(plan, item, wording("Trực trạm", "Chi bộ"), BINH);

        for (var other : List.of(MINH, LAN, THU, DUNG)) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> drafts.edit(item, 1, wording("Khác", "Chi bộ"), other));
            assertThat(post("/plan-items/" + item + "/dropping", other)).isEqualTo(404);
            assertThat(post("/plans/" + plan + "/approval?digest=x", other)).isEqualTo(404);
        }
    }

    @Test
    @Tag("B1")
    void isFoundFromThePassageThatAnItemRestsOn() {
        var document = filed();
        var plan = answered(document, proposal(document, "Đo mực nước", "Ban Tuyên giáo"));
        var item = plans.items(plan, HOA).getFirst();
        var place = "/plans?document=" + document + "&passage=";

        assertThat(mvc.get().uri(place + "5-8").with(by(HOA)))
                .hasRedirectedUrl("/plans/" + plan + "#item-" + item.id());
        assertThat(mvc.get().uri(place + "20-30").with(by(HOA))).hasStatusOk();
        assertThat(mvc.get().uri(place + "5-8").with(by(LAN))).hasStatusOk();
        assertThat(mvc.get().uri("/documents/" + document + "?passage=5-8").with(by(HOA)))
                .bodyText()
                .contains("document=" + document + "&amp;passage=5-8");
    }

    @Test
    void showsItsPages() {
        var document = filed();
        var plan = answered(document, proposal(document, "Đo mưa <b>", "Giám đốc các trung tâm"));

        assertThat(mvc.get().uri("/plans").with(by(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains("/plans/" + plan);
        assertThat(mvc.get().uri("/plans/" + plan).with(by(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains("Đo mưa &lt;b&gt;", "Cần chọn đơn vị", "31/03/2099");
        assertThat(mvc.get().uri("/plans/" + plan + "/fan-out").with(by(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains("Giám đốc các trung tâm", "Nhớ cho lần sau");
        assertThat(mvc.get().uri("/plans?document=" + document).with(by(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains("Lập kế hoạch từ văn bản");
    }

    private static List<FindingKind> kinds(ItemLine item) {
        return item.findings().stream().map(Finding::kind).toList();
    }

    private void approve(PlanId plan, Viewer viewer) {
        plans.approve(plan, plans.fanOut(plan, viewer).digest(), viewer);
    }

    private PlanId begun() {
        var plan = PlanId.next();
        plans.begin(plan, PlanType.PLAN, "Kế hoạch " + plan, HOA);
        return plan;
    }

    private void added(PlanId plan, String content, List<String> leads, List<String> coordinators) {
        drafts.add(
                plan,
                PlanItemId.next(),
                new Wording("", content, "", "", List.of(), DUE, leads, coordinators),
                HOA);
    }

    private static Wording wording(String content, String lead) {
        return new Wording("", content, "", "", List.of(), DUE, List.of(lead), List.of());
    }

    private PlanId answered(DocumentId document, ConfirmedProposal... proposals) {
        var deed = Deed.by(HOA, Instant.now());
        return plans.answer(document, MINISTRY, "Kế hoạch quan trắc", List.of(proposals), deed);
    }

    private static ConfirmedProposal proposal(DocumentId document, String content, String lead) {
        return new ConfirmedProposal(
                ProposalId.next(),
                document,
                "II.1",
                content,
                content,
                List.of(lead),
                List.of(),
                DUE,
                List.of(),
                new Passage(3, 20),
                0);
    }

    private DocumentId filed() {
        var text = "Văn bản " + UUID.randomUUID();
        var paper =
                new NewPaper(
                        "van-ban.txt",
                        new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)),
                        Direction.INTERNAL,
                        Description.NONE,
                        ArrivalStamp.NONE);
        return documents.file(paper, HOA).document();
    }

    private int get(String path, Viewer viewer) {
        return mvc.get().uri(path).with(by(viewer)).exchange().getResponse().getStatus();
    }

    private int post(String path, Viewer viewer) {
        return mvc.post().uri(path).with(by(viewer)).exchange().getResponse().getStatus();
    }

    private static List<String> whom(List<Assignee> assignees) {
        return assignees.stream().map(Assignee::name).toList();
    }

    private static List<String> names(List<UnitLine> units) {
        return units.stream().map(UnitLine::name).toList();
    }
}
