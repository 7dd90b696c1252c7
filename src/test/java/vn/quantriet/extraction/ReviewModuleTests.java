package vn.quantriet.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.LAKES;
import static vn.quantriet.testing.Cast.LAN;
import static vn.quantriet.testing.Cast.MINH;
import static vn.quantriet.testing.Cast.MINISTRY;
import static vn.quantriet.testing.Cast.by;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.quantriet.document.DocumentId;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.testing.ModuleTest;

@ModuleTest
@Tag("B1")
class ReviewModuleTests {

    @Autowired JdbcClient jdbc;
    @Autowired Readings readings;
    @Autowired Reviews reviews;
    @Autowired ReviewRepository rows;
    @Autowired Proposals leaving;
    @Autowired ProposalRepository proposals;
    @Autowired WaitingReviews waiting;
    @Autowired MockMvcTester mvc;

    private DocumentId document = DocumentId.next();

    @BeforeEach
    void read() {
        document = new FiledDocuments(jdbc).file(Samples.PLAN, MINISTRY);
        readings.read(document, MINISTRY);
    }

    @Test
    void answersAConfirmationWithTheOneCardThatChanged() {
        var first = live().getFirst();

        assertThat(put(first, "/confirmation", HOA, Map.of()))
                .hasStatusOk()
                .bodyText()
                .contains("Đã xác nhận", "Lê Thị Hoa xác nhận", "review-progress")
                .doesNotContain("<html");
        assertThat(leaving.confirmedOf(document, HOA))
                .extracting(ConfirmedProposal::id)
                .containsExactly(first.id());
    }

    @Test
    void doesWhatIsSentTwiceOnlyOnce() {
        var first = live().getFirst();
        var step = Uuid7.next();

        reviews.drop(document, sighted(first), "Trùng", step, HOA);
        reviews.drop(document, sighted(first), "Trùng", step, HOA);

        assertThat(proposals.history(first.id())).hasSize(2);
    }

    @Test
    void anIdentifierOfSomebodyElseIsNotFound() {
        var step = Uuid7.next();
        reviews.confirm(document, sighted(live().getFirst()), step, HOA);

        assertThatThrownBy(() -> reviews.confirm(document, sighted(live().getLast()), step, MINH))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void showsBothVersionsWhenSomebodyElseWasFaster() {
        var seen = live().getFirst();
        edit(seen, HOA, "Tên của Hoa");

        assertThat(edit(seen, MINH, "Tên của Minh"))
                .hasStatus(422)
                .bodyText()
                .contains("Lê Thị Hoa đã sửa mục này", "Tên của Hoa", "Tên của Minh");
        assertThat(live().getFirst().wording().title()).isEqualTo("Tên của Hoa");
    }

    @Test
    void confirmsNothingThatChangedMeanwhile() {
        var seen = live().getFirst();
        edit(seen, HOA, "Tên của Hoa");

        assertThat(put(seen, "/confirmation", MINH, Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("vừa thay đổi mục này");
        assertThat(live().getFirst().isConfirmed()).isFalse();
    }

    @Test
    void letsOnlyOneOfTwoSimultaneousReviewersWin() throws Exception {
        var seen = live().getFirst();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(List.of(dropping(seen, HOA), dropping(seen, MINH)));
            var won = 0;
            for (var answer : answers) {
                won += answer.get() ? 1 : 0;
            }
            assertThat(won).isOne();
        }
        assertThat(proposals.history(seen.id())).hasSize(2);
    }

    @Test
    void keepsTheFormWithASentenceBesideWhatIsWrong() {
        var first = live().getFirst();

        assertThat(
                        put(
                                first,
                                "",
                                HOA,
                                Map.of(
                                        "title", "Tên mới",
                                        "content", "Nội dung mới",
                                        "kind", "FIXED",
                                        "due", "31/02/2026")))
                .hasStatus(422)
                .bodyText()
                .contains("Nhập ngày theo dạng", "31/02/2026", "Tên mới");
    }

    @Test
    void readsEveryKindOfDeadlineOutOfTheForm() {
        var first = live().getFirst();
        put(
                first,
                "",
                HOA,
                Map.of(
                        "title", "Gửi số liệu",
                        "content", "Gửi số liệu hằng tháng.",
                        "leads", "Chi bộ Phòng Quan trắc\nChi bộ Phòng Tổng hợp",
                        "kind", "RECURRING",
                        "cycle", "OTHER",
                        "rule", "FREQ=MONTHLY;BYMONTHDAY=25",
                        "confirm", "true"));

        assertThat(mvc.get().uri(path(first, "")).with(by(HOA)))
                .bodyText()
                .contains("hằng tháng, ngày 25", "Chi bộ Phòng Tổng hợp", "Đã xác nhận");
    }

    @Test
    void dividesAndTakesItBack() {
        var whole =
                live().stream()
                        .filter(one -> one.wording().title().startsWith("Rà soát"))
                        .findFirst()
                        .orElseThrow();
        var before = live();

        assertThat(
                        mvc.post()
                                .uri(path(whole, "/division"))
                                .param("version", "1")
                                .param("step", Uuid7.next().toString())
                                .param("cut", "1")
                                .with(by(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains("Lập danh mục thiết bị");
        assertThat(live()).hasSize(before.size() + 1);
        assertThat(live())
                .filteredOn(one -> whole.id().equals(one.splitFrom()))
                .extracting(one -> one.wording().passage().in(Samples.PLAN))
                .containsExactly(
                        "Kiểm tra toàn bộ thiết bị tại các trạm.",
                        "Lập danh mục thiết bị cần thay thế; đề xuất nguồn kinh phí.");

        undo();

        assertThat(live()).extracting(Proposal::id).isEqualTo(ids(before));
        assertThat(live()).extracting(Proposal::wording).isEqualTo(wordings(before));
    }

    @Test
    void joinsAndTakesItBack() {
        var before = live();
        var one = before.get(0);
        var other = before.get(1);

        var joined =
                reviews.join(document, List.of(sighted(other), sighted(one)), Uuid7.next(), HOA);

        assertThat(joined).isEqualTo(one.id());
        assertThat(live()).hasSize(before.size() - 1);
        var together = proposals.find(joined).orElseThrow();
        assertThat(together.wording().leads())
                .containsAll(one.wording().leads())
                .containsAll(other.wording().leads());
        assertThat(together.now().certainty().doubts())
                .extracting(Doubt::reason)
                .containsExactly("several_deadlines");

        undo();

        assertThat(live()).extracting(Proposal::id).isEqualTo(ids(before));
    }

    @Test
    void addsWhatWasSelectedInTheText() {
        int start = Samples.PLAN.indexOf("Nâng cao nhận thức");
        var selected = new Passage(start, start + "Nâng cao nhận thức của cán bộ".length());

        var added = reviews.add(document, selected, Uuid7.next(), HOA);

        var proposal = proposals.find(added).orElseThrow();
        assertThat(proposal.wording().content()).isEqualTo("Nâng cao nhận thức của cán bộ");
        assertThat(proposal.wording().path()).isEqualTo("I.1");
        assertThat(proposal.now().certainty().isSure()).isFalse();
    }

    @Test
    void confirmsWhatIsSureInOneStepAndTakesItBackInOne() {
        mvc.post()
                .uri("/documents/" + document + "/review/confirmations")
                .param("step", Uuid7.next().toString())
                .with(by(HOA))
                .exchange();
        assertThat(live())
                .allMatch(one -> one.isConfirmed() || !one.now().certainty().isSure())
                .anyMatch(Proposal::isConfirmed);

        undo();

        assertThat(live()).allMatch(Proposal::isOpen);
    }

    @Test
    void doesNotUndoWhatSomebodyElseChangedSince() {
        var first = live().getFirst();
        reviews.confirm(document, sighted(first), Uuid7.next(), HOA);
        reviews.reopen(document, sighted(live().getFirst()), Uuid7.next(), MINH);

        assertThatThrownBy(() -> reviews.undo(document, Uuid7.next(), HOA))
                .isInstanceOfSatisfying(
                        ReviewRefused.class,
                        refused ->
                                assertThat(refused.reason())
                                        .isEqualTo(ReviewRefused.Reason.CHANGED_SINCE));
    }

    @Test
    void tellsTheOtherModulesWhenTheReviewIsFinished(Scenario scenario) {
        live().forEach(one -> reviews.confirm(document, sighted(one), Uuid7.next(), HOA));

        scenario.stimulate(() -> reviews.finish(document, Uuid7.next(), HOA))
                .andWaitForEventOfType(ProposalConfirmed.class)
                .matchingMappedValue(ProposalConfirmed::document, document)
                .toArrive();
        assertThat(waiting.waiting(HOA))
                .noneMatch(line -> line.path().contains(document.toString()));
    }

    @Test
    void isNotFinishedWhileSomethingIsOpen() {
        assertThatThrownBy(() -> reviews.finish(document, Uuid7.next(), HOA))
                .isInstanceOfSatisfying(
                        ReviewRefused.class,
                        refused ->
                                assertThat(refused.reason())
                                        .isEqualTo(ReviewRefused.Reason.OPEN_LEFT));
        assertThat(waiting.waiting(HOA)).allMatch(line -> line.path().endsWith("/review"));
        assertThat(rows.unfinishedOf(MINISTRY, 1000))
                .extracting(Review::document)
                .contains(document);
    }

    @Test
    void changesNothingOnceFinishedUntilReopened() {
        live().forEach(one -> reviews.drop(document, sighted(one), "thử", Uuid7.next(), HOA));
        reviews.finish(document, Uuid7.next(), HOA);
        var first = live().getFirst();

        assertThat(put(first, "/confirmation", HOA, Map.of())).hasStatus(422);

        reviews.resume(document, Uuid7.next(), HOA);
        assertThat(put(first, "/confirmation", HOA, Map.of())).hasStatusOk();
    }

    @Test
    void hidesTheReviewFromOtherUnitsAndFromThoseWithoutTheRight() {
        var path = "/documents/" + document + "/review";

        assertThat(mvc.get().uri(path).with(by(LAN))).hasStatus(404);
        assertThat(put(live().getFirst(), "/confirmation", LAN, Map.of())).hasStatus(404);
        assertThat(live()).allMatch(Proposal::isOpen);
    }

    @Test
    void doesNotReachTheProposalOfAnotherDocumentThroughThisOne() {
        var foreign = new FiledDocuments(jdbc).file(Samples.PLAN, LAKES);
        readings.read(foreign, LAKES);
        var stranger = proposals.of(foreign).getFirst();

        assertThat(
                        mvc.put()
                                .uri(
                                        "/documents/%s/review/proposals/%s/confirmation"
                                                .formatted(document, stranger.id()))
                                .param("version", "1")
                                .param("step", Uuid7.next().toString())
                                .with(by(HOA)))
                .hasStatus(404);
    }

    @Test
    void showsHostileTextAsText() {
        var hostile =
                Samples.PLAN.replace(
                        "Rà soát các trạm đo", "<script>alert(1)</script> \u202Eđảo \"ngược\"");
        var other = new FiledDocuments(jdbc).file(hostile, MINISTRY);
        readings.read(other, MINISTRY);

        assertThat(mvc.get().uri("/documents/" + other + "/review").with(by(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert(1)");
    }

    @Test
    void showsThePassageOfTheAddressWithoutAScript() {
        int start = Samples.PLAN.indexOf("Kiểm tra toàn bộ");

        assertThat(
                        mvc.get()
                                .uri(
                                        "/documents/%s/review?passage=%d-%d"
                                                .formatted(document, start, start + 16))
                                .with(by(HOA)))
                .bodyText()
                .contains("<mark>Kiểm tra toàn bộ</mark>", "id=\"passage\"");
    }

    @Test
    void showsTheConfirmedOnesOnThePageOfTheDocument() {
        reviews.confirm(document, sighted(live().getFirst()), Uuid7.next(), HOA);

        assertThat(mvc.get().uri("/documents/" + document + "/proposals").with(by(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains("Rà soát các trạm đo", "Mở trang rà soát");
    }

    @Test
    void rulesOnCitations() {
        var citation =
                jdbc.sql("select id from extraction.citation where document_id = :document")
                        .param("document", document.value())
                        .query(UUID.class)
                        .single();

        assertThat(
                        mvc.put()
                                .uri(
                                        "/documents/%s/review/citations/%s"
                                                .formatted(document, citation))
                                .param("kept", "true")
                                .param("relation", "CONTINUES")
                                .param("step", Uuid7.next().toString())
                                .with(by(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains("Đã xác nhận");
        readings.reread(document, Uuid7.next(), HOA);
        assertThat(mvc.get().uri("/documents/" + document + "/review?tab=citations").with(by(HOA)))
                .bodyText()
                .containsPattern("value=\"CONTINUES\" selected");
    }

    @Test
    void takesBackARulingLikeAnyOtherStep() {
        var citation =
                jdbc.sql("select id from extraction.citation where document_id = :document")
                        .param("document", document.value())
                        .query(UUID.class)
                        .single();
        var before = page("?tab=citations");

        var registered = registered();

        rule(citation, "false", HOA);
        assertThat(page("?tab=citations")).contains("proposal--dropped");
        assertThat(registered()).isEmpty();

        assertThat(
                        mvc.post()
                                .uri("/documents/" + document + "/review/undoings")
                                .param("step", Uuid7.next().toString())
                                .param("tab", "citations")
                                .with(by(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains("relation-" + citation)
                .doesNotContain("proposal--dropped");
        assertThat(before).doesNotContain("proposal--dropped");
        assertThat(registered()).isNotEmpty().isEqualTo(registered);
    }

    /// What the register of documents knows of the papers that this one names.
    private List<String> registered() {
        return jdbc.sql(
                        """
                        select reference || ' ' || relation || ' ' || words
                          from document.citation
                         where document_id = :document
                         order by place
                        """)
                .param("document", document.value())
                .query(String.class)
                .list();
    }

    @Test
    void doesNotTakeBackTheRulingOfAnother() {
        var citation =
                jdbc.sql("select id from extraction.citation where document_id = :document")
                        .param("document", document.value())
                        .query(UUID.class)
                        .single();
        rule(citation, "false", MINH);

        assertThat(
                        mvc.post()
                                .uri("/documents/" + document + "/review/undoings")
                                .param("step", Uuid7.next().toString())
                                .param("tab", "citations")
                                .with(by(HOA)))
                .hasStatus(422);
        assertThat(page("?tab=citations")).contains("proposal--dropped");
    }

    private void rule(UUID citation, String kept, Viewer viewer) {
        assertThat(
                        mvc.put()
                                .uri(
                                        "/documents/%s/review/citations/%s"
                                                .formatted(document, citation))
                                .param("kept", kept)
                                .param("relation", "MENTIONS")
                                .param("step", Uuid7.next().toString())
                                .with(by(viewer)))
                .hasStatusOk();
    }

    private String page(String query) {
        try {
            return mvc.get()
                    .uri("/documents/" + document + "/review" + query)
                    .with(by(HOA))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void undo() {
        reviews.undo(document, Uuid7.next(), HOA);
    }

    private Callable<Boolean> dropping(Proposal seen, Viewer viewer) {
        return () ->
                DatabaseScope.of(viewer)
                        .call(() -> {
                            try {
                                reviews.drop(
                                        document, sighted(seen), "Trùng", Uuid7.next(), viewer);
                                return true;
                            } catch (StaleProposal stale) {
                                return false;
                            }
                        });
    }

    private MvcTestResult edit(Proposal seen, Viewer viewer, String title) {
        return put(
                seen,
                "",
                viewer,
                Map.of("title", title, "content", "Nội dung", "kind", "UNSPECIFIED"));
    }

    private MvcTestResult put(Proposal seen, String end, Viewer viewer, Map<String, String> form) {
        var request =
                mvc.method(HttpMethod.PUT)
                        .uri(path(seen, end))
                        .param("version", String.valueOf(seen.now().version()))
                        .param("step", Uuid7.next().toString())
                        .with(by(viewer));
        form.forEach(request::param);
        return request.exchange();
    }

    private String path(Proposal proposal, String end) {
        return "/documents/%s/review/proposals/%s%s".formatted(document, proposal.id(), end);
    }

    private List<Proposal> live() {
        return proposals.of(document).stream().filter(one -> one.standing().counts()).toList();
    }

    private static List<ProposalId> ids(List<Proposal> all) {
        return all.stream().map(Proposal::id).toList();
    }

    private static List<Wording> wordings(List<Proposal> all) {
        return all.stream().map(Proposal::wording).toList();
    }

    private static Reviews.Sighted sighted(Proposal proposal) {
        return new Reviews.Sighted(proposal.id(), proposal.now().version());
    }
}
