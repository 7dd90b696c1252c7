package vn.quantriet.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.quantriet.testing.Cast.AN;
import static vn.quantriet.testing.Cast.BINH;
import static vn.quantriet.testing.Cast.DUNG;
import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.LAN;
import static vn.quantriet.testing.Cast.QUANG;
import static vn.quantriet.testing.Cast.RIVERS;
import static vn.quantriet.testing.Cast.THU;
import static vn.quantriet.testing.Cast.by;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import vn.quantriet.document.Direction;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.Documents;
import vn.quantriet.document.SecretFound;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.HeldRole;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Merger;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.Reorganization;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitName;
import vn.quantriet.organization.Units;
import vn.quantriet.testing.AtOnce;
import vn.quantriet.testing.ModuleTest;
import vn.quantriet.web.Paging;

/// The rivers have a page and publish papers of their register on it.
@ModuleTest
@Tag("A8")
class PortalModuleTests {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final byte[] PDF = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Autowired Documents documents;
    @Autowired Sites sites;
    @Autowired SiteFollower follower;
    @Autowired Publications publications;
    @Autowired Sheets sheets;
    @Autowired Reorganization reorganization;
    @Autowired Units units;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionOperations transactions;
    @Autowired JdbcClient jdbc;
    @Autowired MockMvcTester mvc;

    private Shown shown;
    private String number = "";

    @BeforeEach
    void prepare() {
        shown = new Shown(documents, publications);
        number = COUNT.incrementAndGet() + "-KH/ĐU";
        sites.save(new SiteForm("Đảng bộ Cục Sông ngòi", "song-ngoi", "Lời giới thiệu", ""), LAN);
        sites.open(LAN);
    }

    @Test
    void showsAPublishedPaperToStrangers() {
        var id = shown.publish(filed("Nạo vét luồng sông Hậu trong quý III."), LAN);

        assertThat(get("/portal/song-ngoi")).hasStatusOk().bodyText().contains(id, number);
        assertThat(get("/portal/song-ngoi/documents/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("Nạo vét luồng sông Hậu", "Kế hoạch nạo vét", number, "12/03/2026")
                .contains("Đảng ủy Cục Sông ngòi")
                .doesNotContain("<script", "_csrf", "ten-tep-noi-dung", "Nguyễn Ngọc Lan");
    }

    @Test
    void keepsEverythingForWhoMayAndForTheOwnRegister() {
        var paper = filed("Của sông ngòi.");

        for (var viewer : List.of(AN, DUNG)) {
            assertThatThrownBy(() -> shown.publish(paper, viewer)).isInstanceOf(NotFound.class);
        }
        for (var viewer : List.of(HOA, BINH, THU)) {
            assertThatThrownBy(() -> shown.publish(paper, viewer)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> publications.withdraw(paper, "Lý do", viewer))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(mvc.get().uri("/documents/" + paper).with(by(LAN)))
                .bodyText()
                .contains("/publication");
        assertThat(mvc.get().uri("/documents/" + paper).with(by(HOA)))
                .bodyText()
                .doesNotContain("/publication");
    }

    @Test
    void needsAPageFirst() {
        var paper = shown.filed(number, "Văn bản của cấp trên " + number, HOA);

        assertThatThrownBy(() -> shown.publish(paper, HOA))
                .satisfies(is(PortalRefused.Reason.NO_SITE));
    }

    @Test
    void asksToConfirmWhatIsInternalAndWarnsOfOthers() {
        var internal = shown.filed(number, "Ghi chép nội dung " + number, Direction.INTERNAL, LAN);
        var marked = filed("Tài liệu lưu hành nội bộ, giao đồng chí Trần Văn Tám thực hiện.");
        var above = shown.filed(number, "Của cấp trên " + number, Direction.INCOMING, LAN);

        assertThatThrownBy(() -> shown.publish(internal, LAN))
                .satisfies(is(PortalRefused.Reason.NOT_CONFIRMED));
        assertThatThrownBy(() -> shown.publish(marked, LAN))
                .satisfies(is(PortalRefused.Reason.NOT_CONFIRMED));
        assertThat(shown.publish(internal, Shown.confirmed(Shown.form("Được phép", 0)), LAN))
                .isNotEmpty();
        var cautions = publications.detail(marked, LAN).cautions();
        assertThat(cautions.all())
                .containsExactlyInAnyOrder(Caution.INTERNAL, Caution.NAMES_PERSONS);
        assertThat(cautions.persons()).containsExactly("Trần Văn Tám");
        assertThat(publications.detail(above, LAN).cautions().all())
                .containsExactly(Caution.FROM_ABOVE);
        assertThat(shown.publish(above, LAN)).isNotEmpty();
    }

    @Test
    void leavesSignerAndRecipientsOutUnlessChosen() {
        var text = "Nội dung.\nNơi nhận:\n- Các chi bộ trực thuộc,\nBÍ THƯ\nNguyễn Ngọc Lan\n";
        var hidden = shown.publish(filed(text), LAN);
        var form = Shown.showing(Shown.form("Có người ký", 0), true, true);
        var open = shown.publish(filed(text + number), form, LAN);

        assertThat(get("/portal/song-ngoi/documents/" + hidden))
                .bodyText()
                .doesNotContain("Lan", "Các chi bộ", "Nơi nhận");
        assertThat(get("/portal/song-ngoi/documents/" + open))
                .bodyText()
                .contains(
                        "T/M ĐẢNG ỦY BÍ THƯ Nguyễn Ngọc Lan",
                        "Các chi bộ trực thuộc (để thực hiện)");
    }

    @Test
    void answersGoneWithoutAWordOnceWithdrawn() {
        var paper = filed("Một nội dung sẽ bị gỡ.");
        var path = "/portal/song-ngoi/documents/" + shown.publish(paper, LAN);
        assertThat(get(path)).hasStatusOk();

        assertThatThrownBy(() -> publications.withdraw(paper, " \u200b", LAN))
                .satisfies(is(PortalRefused.Reason.NO_REASON));
        publications.withdraw(paper, "Có sai sót", LAN);
        publications.withdraw(paper, "Bấm hai lần", LAN);

        assertThat(get(path))
                .hasStatus(410)
                .bodyText()
                .contains("không còn được công bố")
                .doesNotContain("sẽ bị gỡ", "sai sót", number);
        assertThat(get("/portal/song-ngoi")).bodyText().doesNotContain(number + "<");
        assertThat(publications.detail(paper, LAN).history())
                .extracting(PublicationStep::detail)
                .containsExactly("Có sai sót", "Kế hoạch nạo vét");

        shown.publish(paper, Shown.form("Bản đã sửa", 1), LAN);
        assertThat(get(path)).hasStatusOk().bodyText().contains("Bản đã sửa");
        assertThat(publications.detail(paper, LAN).history()).hasSize(3);
    }

    @Test
    void showsTheCopyUntilItIsPublishedAgain() {
        var paper = filed("Nội dung đã công bố.");
        var path = "/portal/song-ngoi/documents/" + shown.publish(paper, LAN);
        assertThat(publications.detail(paper, LAN).stale()).isFalse();

        sql(
                "update document.text set content = 'Nội dung vừa sửa trong sổ.' where document_id = ?",
                paper.value());
        sql("update document.document set issuer = 'Cơ quan mới' where id = ?", paper.value());

        assertThat(get(path))
                .bodyText()
                .contains("đã công bố")
                .doesNotContain("vừa sửa", "Cơ quan mới");
        assertThat(publications.detail(paper, LAN).stale()).isTrue();
        shown.publish(paper, Shown.form("Kế hoạch nạo vét", 1), LAN);
        assertThat(get(path)).bodyText().contains("vừa sửa", "Cơ quan mới");
    }

    @Test
    void showsFromTheFirstDayToTheLast() {
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        var waiting =
                shown.publish(
                        filed("Chưa đến ngày."),
                        Shown.between(today.plusDays(1), today.plusDays(2)),
                        LAN);
        var over =
                shown.publish(
                        filed("Đã hết hạn."),
                        Shown.between(today.minusDays(9), today.minusDays(1)),
                        LAN);
        var now = shown.publish(filed("Đúng hạn."), Shown.between(today, today), LAN);

        assertThat(get("/portal/song-ngoi/documents/" + waiting)).hasStatus(404);
        assertThat(get("/portal/song-ngoi/documents/" + waiting + "/file")).hasStatus(404);
        assertThat(get("/portal/song-ngoi/documents/" + over)).hasStatus(410);
        assertThat(get("/portal/song-ngoi/documents/" + over + "/file")).hasStatus(410);
        assertThat(get("/portal/song-ngoi/documents/" + now)).hasStatusOk();
        assertThat(get("/portal/song-ngoi/documents/" + now + "/file")).hasStatusOk();
        assertThatThrownBy(() ->
                        shown.publish(
                                filed("Sai ngày."), Shown.between(today, today.minusDays(1)), LAN))
                .satisfies(is(PortalRefused.Reason.UNTIL_BEFORE_FROM));
    }

    @Test
    void handsOutTheChosenFileToBeSavedOnly() throws Exception {
        var none = shown.publish(filed("Chỉ có chữ."), LAN);
        var original = Shown.with(Shown.form("Có tệp gốc", 0), Attachment.ORIGINAL);
        var withOriginal = shown.publish(filed("Chữ của tệp gốc."), original, LAN);

        assertThat(get("/portal/song-ngoi/documents/" + none + "/file")).hasStatus(404);
        var answer = get("/portal/song-ngoi/documents/" + withOriginal + "/file").getResponse();
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo("Chữ của tệp gốc. " + number);
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains(".txt")
                .doesNotContain("ten-tep-noi-dung");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void takesAPdfMadeForThePublic() throws Exception {
        var paper = filed("Chữ của văn bản.");
        var pdf = Shown.with(Shown.form("Có PDF", 0), Attachment.PDF);

        assertThatThrownBy(() -> publications.publish(paper, pdf, Optional.empty(), LAN))
                .satisfies(is(PortalRefused.Reason.NO_PDF));
        assertThatThrownBy(() ->
                        publications.publish(
                                paper,
                                pdf,
                                bytes("kein PDF".getBytes(StandardCharsets.UTF_8)),
                                LAN))
                .satisfies(is(PortalRefused.Reason.NOT_A_PDF));
        publications.publish(paper, pdf, bytes(PDF), LAN);
        var again = Shown.with(Shown.form("Đổi tên, giữ PDF", 1), Attachment.PDF);
        var id = shown.publish(paper, again, LAN);

        var answer = get("/portal/song-ngoi/documents/" + id + "/file").getResponse();
        assertThat(answer.getContentAsByteArray()).isEqualTo(PDF);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
    }

    @Test
    void publishesOnceHoweverOftenAndWhoeverPresses() {
        var paper = filed("Bấm nhiều lần.");
        var form = Shown.form("Một lần", 0);
        publications.publish(paper, form, Optional.empty(), LAN);
        publications.publish(paper, form, Optional.empty(), LAN);
        assertThat(publications.detail(paper, LAN).history()).hasSize(1);
        assertThatThrownBy(() -> shown.publish(paper, Shown.form("Không thấy bản 1", 0), LAN))
                .satisfies(is(PortalRefused.Reason.CHANGED_MEANWHILE));

        var other = filed("Cùng một lúc.");
        var outcomes =
                AtOnce.all(
                        () -> shown.publish(other, Shown.form("Một", 0), LAN),
                        () -> shown.publish(other, Shown.form("Hai", 0), LAN),
                        () -> shown.publish(other, Shown.form("Ba", 0), LAN));
        assertThat(outcomes).filteredOn(String.class::isInstance).hasSize(1);
        assertThat(publications.detail(other, LAN).history()).hasSize(1);
    }

    @Test
    void leavesNothingOfAPaperThatTurnsOutToBeSecret() {
        var paper = filed("Tưởng là thường.");
        var form = Shown.with(Shown.form("Có PDF", 0), Attachment.PDF);
        publications.publish(paper, form, bytes(PDF), LAN);
        var path = "/portal/song-ngoi/documents/" + publications.detail(paper, LAN).publicId();

        transactions.executeWithoutResult(_ -> events.publishEvent(new SecretFound(paper)));

        assertThat(get(path)).hasStatus(410);
        assertThat(get(path + "/file")).hasStatus(410);
        assertThat(
                        texts(
                                "select content || summary from portal.edition where content like '%Tưởng là%'"))
                .isEmpty();
    }

    @Test
    void linksOnlyPapersThatAreShown() {
        var cited = filed("Văn bản được viện dẫn.");
        var citedNumber = number;
        number = COUNT.incrementAndGet() + "-KH/ĐU";
        var citing = shown.filed(number, "Thực hiện Kế hoạch số " + citedNumber + " như sau.", LAN);
        cite(citing, citedNumber, cited);
        var path = "/portal/song-ngoi/documents/" + shown.publish(citing, LAN);
        assertThat(get(path)).bodyText().contains(citedNumber).doesNotContain(citedNumber + "</a>");

        var target = "/portal/song-ngoi/documents/" + shown.publish(cited, LAN);
        assertThat(get(path))
                .bodyText()
                .contains("<a href=\"" + target + "\">" + citedNumber + "</a>");

        publications.withdraw(cited, "Gỡ", LAN);
        assertThat(get(path)).bodyText().contains(citedNumber).doesNotContain(target);
    }

    @Test
    void findsWordsOfPublishedPapersOnly() {
        var id = shown.publish(filed("Trạm quan trắc mực nước Bạch Đằng."), LAN);
        filed("Trạm quan trắc mực nước Bạch Đằng, bản chưa công bố.");

        assertThat(get("/portal/song-ngoi?q=bach%20dang"))
                .bodyText()
                .contains(id)
                .contains("1 văn bản");
        assertThat(get("/portal/song-ngoi?q=" + number)).hasStatusOk();
        assertThat(get("/portal/song-ngoi?q=chua%20cong%20bo")).bodyText().doesNotContain(id);
        assertThat(get("/portal/song-ngoi?type=PLAN&year=2026")).bodyText().contains(id);
        assertThat(get("/portal/song-ngoi?type=LAW")).bodyText().doesNotContain(id);
        assertThat(get("/portal/song-ngoi?year=1999")).bodyText().doesNotContain(id);
        assertThat(get("/portal?q=song%20ngoi")).bodyText().contains("/portal/song-ngoi");
        assertThat(get("/portal?q=khong%20co")).bodyText().doesNotContain("/portal/song-ngoi");
    }

    @Test
    void isOffUntilItIsSwitchedOnAndNothingIsThereOnceItIsOff() {
        var id = shown.publish(filed("Trang sẽ tắt."), LAN);
        sites.close(LAN);
        sites.close(LAN);
        for (var end :
                List.of(
                        "",
                        "/questions",
                        "/feed.xml",
                        "/documents/" + id,
                        "/documents/" + id + "/file")) {
            assertThat(get("/portal/song-ngoi" + end)).hasStatus(404);
        }
        assertThat(get("/portal")).bodyText().doesNotContain("song-ngoi");
        assertThat(get("/portal/sitemap.xml")).bodyText().doesNotContain("song-ngoi");
        sites.open(LAN);
        sites.open(LAN);
        assertThat(get("/portal/song-ngoi/documents/" + id)).hasStatusOk();
        assertThat(
                        texts(
                                "select unit_id::text from portal.opening where closed_at is null and unit_id = '"
                                        + RIVERS
                                        + "'"))
                .hasSize(1);
    }

    @Test
    void leadsFromAFormerAddressToTheNewOne() {
        var id = shown.publish(filed("Đổi địa chỉ."), LAN);
        sites.save(new SiteForm("Đảng bộ Cục Sông ngòi", "cuc-song-ngoi", "", ""), LAN);

        for (var end : List.of("", "/questions", "/feed.xml", "/documents/" + id, "?type=PLAN")) {
            assertThat(get("/portal/song-ngoi" + end))
                    .hasStatus(301)
                    .hasHeader("Location", "/portal/cuc-song-ngoi" + end);
            assertThat(get("/portal/cuc-song-ngoi" + end)).hasStatusOk();
        }
        sites.save(new SiteForm("Chi bộ Viện Hồ đầm", "ho-dam", "", ""), THU);
        for (var taken : List.of("song-ngoi", "cuc-song-ngoi")) {
            assertThatThrownBy(() -> sites.save(new SiteForm("Viện", taken, "", ""), THU))
                    .satisfies(is(PortalRefused.Reason.SLUG_TAKEN));
        }
        assertThatThrownBy(() -> sites.save(new SiteForm("Viện", "Hồ Đầm", "", ""), THU))
                .satisfies(is(PortalRefused.Reason.BAD_SLUG));
        sites.save(new SiteForm("Đảng bộ Cục Sông ngòi", "song-ngoi", "", ""), LAN);
        assertThat(get("/portal/cuc-song-ngoi")).hasStatus(301);
    }

    @Test
    void publishesQuestionsAsTheyStoodThen() {
        var paper = filed("Văn bản để hỏi.");
        shown.publish(paper, LAN);
        var publication = publications.lines(LAN, Paging.first()).lines().getFirst().id();
        var sheet = Uuid7.next();
        var first = Uuid7.next();
        var second = Uuid7.next();
        sheets.begin(
                sheet, new SheetForm("Hỏi về nạo vét", AnswersFor.UNION_MEMBERS, publication), LAN);
        assertThatThrownBy(() -> sheets.publish(sheet, Uuid7.next(), LAN))
                .satisfies(is(PortalRefused.Reason.NO_QUESTION));
        sheets.ask(sheet, first, new QuestionForm("Ai làm?", "Chi bộ làm."), LAN);
        sheets.ask(sheet, second, new QuestionForm("Khi nào?", "Quý III."), LAN);
        sheets.move(sheet, second, true, LAN);
        sheets.move(sheet, second, true, LAN);
        assertThat(questions()).doesNotContain("Ai làm?", "Khi nào?");

        var step = Uuid7.next();
        sheets.publish(sheet, step, LAN);
        sheets.publish(sheet, step, LAN);
        assertThat(questions())
                .containsSubsequence(
                        "Hỏi về nạo vét",
                        "Đoàn viên công đoàn",
                        "Kế hoạch nạo vét",
                        "Khi nào?",
                        "Quý III.",
                        "Ai làm?");
        assertThat(get("/portal/song-ngoi/questions?audience=PUBLIC"))
                .bodyText()
                .doesNotContain("Khi nào?");
        assertThat(get("/portal/song-ngoi?q=quy%20iii")).bodyText().contains("Hỏi về nạo vét");

        sheets.rewrite(sheet, first, 1, new QuestionForm("Ai làm?", "Câu mới chưa công bố."), LAN);
        assertThatThrownBy(
                        () -> sheets.rewrite(sheet, first, 1, new QuestionForm("Ai?", "Cũ."), LAN))
                .satisfies(is(PortalRefused.Reason.CHANGED_MEANWHILE));
        assertThat(sheets.sheet(sheet, LAN).changed()).isTrue();
        assertThat(questions()).doesNotContain("Câu mới").contains("Chi bộ làm.");
        sheets.publish(sheet, Uuid7.next(), LAN);
        assertThat(sheets.sheet(sheet, LAN).changed()).isFalse();
        assertThat(questions()).contains("Câu mới").doesNotContain("Chi bộ làm.");

        sheets.withdraw(sheet, "Trả lời sai", LAN);
        assertThat(questions()).doesNotContain("Hỏi về nạo vét", "Câu mới", "Trả lời sai");
        assertThat(sheets.history(sheet, LAN)).hasSize(3);
        for (var viewer : List.of(HOA, BINH, THU)) {
            assertThatThrownBy(() -> sheets.sheet(sheet, viewer)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() ->
                            sheets.ask(sheet, Uuid7.next(), new QuestionForm("a", "b"), viewer))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() ->
                        sheets.begin(
                                Uuid7.next(),
                                new SheetForm("Của người khác", AnswersFor.PUBLIC, publication),
                                THU))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void followsAUnitThatIsRenamed() {
        reorganization.rename(
                RIVERS, new UnitName("Đảng bộ Cục Đường sông", "ĐU CĐS"), LocalDate.now(), "", HOA);
        follower.follow();

        assertThat(get("/portal/song-ngoi")).bodyText().contains("Đảng bộ Cục Đường sông");
        assertThat(get("/portal?q=duong%20song")).bodyText().contains("/portal/song-ngoi");
    }

    @Test
    void keepsThePageOfAUnitThatEndedUntilSomebodyAboveSwitchesItOff() {
        var branch = UnitId.next();
        var name = new UnitName("Chi bộ Bến phà " + branch.value().toString().substring(24), "");
        reorganization.foundAll(
                List.of(
                        new NewUnit(
                                branch,
                                RIVERS,
                                UnitKind.CELL,
                                name,
                                "",
                                LocalDate.parse("2024-01-01"),
                                "1-QĐ")),
                QUANG);
        var held = new HeldRole(Uuid7.next(), Role.SECRETARY, branch, units.path(branch), "");
        var secretary =
                new Viewer(AccountId.next(), MemberId.next(), "Bí thư", held, List.of(held));
        sites.save(new SiteForm("Bến phà", "ben-pha", "", ""), secretary);
        sites.open(secretary);
        assertThatThrownBy(() -> sites.closeEnded(branch, LAN)).isInstanceOf(NotFound.class);

        reorganization.merge(
                new Merger(List.of(branch), RIVERS, LocalDate.now(), true, "2-QĐ"), QUANG);
        follower.follow();

        assertThat(get("/portal/ben-pha"))
                .hasStatusOk()
                .bodyText()
                .contains(name.name() + " đã kết thúc", "/portal/song-ngoi");
        assertThat(sites.ended(LAN)).extracting(Site::unit).containsExactly(branch);
        assertThat(sites.ended(THU)).isEmpty();
        assertThatThrownBy(() -> sites.closeEnded(branch, THU)).isInstanceOf(NotFound.class);
        sites.closeEnded(branch, LAN);
        assertThat(get("/portal/ben-pha")).hasStatus(404);
    }

    @Test
    void tellsCachesHowLongAndWhenNothingChanged() {
        var id = shown.publish(filed("Để lưu tạm."), LAN);
        for (var path :
                List.of(
                        "/portal",
                        "/portal/song-ngoi",
                        "/portal/song-ngoi/documents/" + id,
                        "/portal/song-ngoi/feed.xml")) {
            var answer = get(path).getResponse();
            assertThat(answer.getHeader("Cache-Control")).isEqualTo("max-age=60, public");
            var modified = Objects.requireNonNull(answer.getHeader("Last-Modified"));
            assertThat(answer.getHeader("Set-Cookie")).isNull();
            var etag = Objects.requireNonNull(answer.getHeader("ETag"));
            assertThat(etag).startsWith("W/\"");
            assertThat(mvc.get().uri(path).header("If-None-Match", etag))
                    .hasStatus(304)
                    .bodyText()
                    .isEmpty();
            assertThat(mvc.get().uri(path).header("If-None-Match", "W/\"other\"")).hasStatusOk();
            assertThat(mvc.get().uri(path).header("If-Modified-Since", modified)).hasStatus(304);
        }
    }

    @Test
    void speaksEnglishWhenTheAddressAsks() {
        assertThat(get("/portal/song-ngoi?lang=en"))
                .bodyText()
                .contains("lang=\"en\"", "Find in published papers");
        assertThat(get("/portal/khong-co?lang=en"))
                .hasStatus(404)
                .bodyText()
                .contains("There is no such page.");
    }

    private DocumentId filed(String text) {
        return shown.filed(number, text + " " + number, LAN);
    }

    private String questions() {
        return body(get("/portal/song-ngoi/questions").getResponse());
    }

    private static String body(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(URI.create(path)).exchange();
    }

    private void cite(DocumentId from, String words, DocumentId target) {
        sql(
                "insert into document.citation (id, document_id, place, type, reference, reference_key, issued_on, issuer, relation, words, passage_start, passage_end, target_id, settler, settled_at) values (?, ?, 0, 'PLAN', ?, ?, null, '', 'BASIS', ?, 22, 30, ?, 'x', now())",
                Uuid7.next(),
                from.value(),
                words,
                words,
                words,
                target.value());
    }

    private void sql(String sql, Object... values) {
        transactions.executeWithoutResult(_ -> {
            var statement = jdbc.sql(sql);
            for (var value : values) {
                statement = statement.param(value);
            }
            statement.update();
        });
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    private static Optional<InputStreamSource> bytes(byte[] bytes) {
        return Optional.of(new ByteArrayResource(bytes));
    }

    private static Consumer<Throwable> is(PortalRefused.Reason reason) {
        return thrown ->
                assertThat(thrown)
                        .isInstanceOfSatisfying(
                                PortalRefused.class,
                                refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
