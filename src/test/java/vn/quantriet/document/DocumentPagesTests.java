package vn.quantriet.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.testing.Cast.AN;
import static vn.quantriet.testing.Cast.BINH;
import static vn.quantriet.testing.Cast.CELL_ONE;
import static vn.quantriet.testing.Cast.DUNG;
import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.LAKES;
import static vn.quantriet.testing.Cast.LAN;
import static vn.quantriet.testing.Cast.QUANG;
import static vn.quantriet.testing.Cast.THU;
import static vn.quantriet.testing.Cast.by;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.testing.ModuleTest;

@ModuleTest
class DocumentPagesTests {

    @Autowired Documents documents;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transactions;
    @Autowired MockMvcTester mvc;

    @Test
    @Tag("A3")
    void takesInOnePaperAndOpensIt() {
        var answer = upload(HOA, file("ke-hoach.txt", "Một văn bản mới tinh"));
        assertThat(answer).hasStatus(302);
        var page = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        assertThat(page).startsWith("/documents/");
        assertThat(mvc.get().uri(page).with(by(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains("ke-hoach.txt");
    }

    @Test
    @Tag("A3")
    void takesInSeveralPapersAndRecognisesTheOneThatIsThere() {
        var first = filed("lần đầu, trang nhiều tệp", HOA);
        assertThat(
                        upload(
                                HOA,
                                file("a.txt", "lần đầu, trang nhiều tệp"),
                                file("b.txt", "tệp khác hẳn"),
                                file("c.txt", "")))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Tệp này đã có trong sổ",
                        first.page(),
                        "Đã ghi vào sổ",
                        "Tệp này không có nội dung");
    }

    @Test
    void refusesWhatIsTooLargeWithASentence() {
        var large = new MockMultipartFile("files", "to.bin", "", new byte[(50 << 20) + 1]);
        assertThat(upload(HOA, large)).hasStatus(413).bodyText().contains("lớn hơn 50 MB");
    }

    @Test
    void asksForAFile() {
        assertThat(upload(HOA)).hasStatus(422).bodyText().contains("Chưa chọn tệp nào");
    }

    @Test
    void isClosedToWhoMayNotRegister() {
        assertThat(mvc.get().uri("/documents/new").with(by(DUNG))).hasStatus(404);
        assertThat(upload(AN, file("a.txt", "của đảng viên"))).hasStatus(404);
        assertThat(mvc.get().uri("/documents").with(by(QUANG))).hasStatus(404);
    }

    @Test
    @Tag("A6")
    void findsWordsWithAndWithoutMarks() {
        var id = read("Tổ chức quán triệt nghị quyết về thủy lợi nội đồng", HOA);
        for (var words : List.of("thuy loi noi dong", "thủy lợi", "THUỶ LỢI NỘI ĐỒNG")) {
            assertThat(list(HOA, words)).bodyText().contains(id.page());
        }
        assertThat(list(HOA, "thủy lợi ngoại ô")).bodyText().doesNotContain(id.page());
        assertThat(list(THU, "thủy lợi")).bodyText().doesNotContain(id.page());
    }

    @Test
    @Tag("A2")
    void findsAReferenceHoweverItIsWritten() {
        var id = filed("có số ký hiệu", HOA);
        documents.describe(id, described("77/KH/ĐU", "Kế hoạch bảy mươi bảy"));
        assertThat(list(HOA, "77-kh/đu")).bodyText().contains(id.page());
        assertThat(list(HOA, "77 KH DU")).bodyText().contains(id.page());
        assertThat(list(HOA, "178-KH/ĐU")).bodyText().doesNotContain(id.page());
    }

    @Test
    @Tag("A6")
    void showsTheNumberThatWasAskedForBeforePapersThatNameIt() {
        var meant = filed("văn bản được hỏi", HOA);
        documents.describe(meant, described("91-NQ/ĐUK", "Về công tác cán bộ"));
        var naming = filed("văn bản nhắc đến", HOA);
        documents.describe(naming, described("191-KH/ĐU", "Thực hiện Nghị quyết 91-NQ/ĐUK"));
        for (var words : List.of("91-NQ/ĐUK", "91-NQ", "91 nq duk")) {
            assertThat(list(HOA, words))
                    .bodyText()
                    .satisfies(page ->
                            assertThat(page.indexOf(meant.page()))
                                    .isPositive()
                                    .isLessThan(page.indexOf(naming.page()) & 0x7fffffff));
        }
    }

    @Test
    @Tag("A1")
    void filtersTheRegister() {
        var id = filed("để lọc theo loại", HOA);
        documents.describe(id, described("5-KH/ĐU", "Để lọc"));
        assertThat(
                        get(
                                HOA,
                                "/documents?type=PLAN&year=2026&direction=INCOMING&from=OWN&issuer=thuy"))
                .bodyText()
                .contains(id.page());
        for (var other :
                List.of(
                        "type=REPORT",
                        "year=2025",
                        "direction=OUTGOING",
                        "from=BELOW",
                        "issuer=khac",
                        "state=SCAN")) {
            assertThat(get(HOA, "/documents?" + other)).bodyText().doesNotContain(id.page());
        }
    }

    @Test
    void showsThePassageInTheText() {
        var id = read("Giao Ban Tuyên giáo theo dõi.", LAN);
        assertThat(get(LAN, id.page() + "?passage=5-19"))
                .bodyText()
                .contains("<mark>Ban Tuyên giáo</mark>");
        assertThat(get(THU, id.page())).hasStatus(404);
    }

    @Test
    @Tag("A2")
    void keepsWhatAPersonConfirmed() {
        var id = filed("người xác nhận", LAN);
        assertThat(
                        revise(
                                id,
                                LAN,
                                "title=Do%20Lan%20ghi&reference=12%2FKH%2F%C4%90U&recipients=%C4%90%E1%BA%A3ng%20%E1%BB%A7y%20%28%C4%91%E1%BB%83%20b%2Fc%29"))
                .hasStatus(302);
        documents.describe(id, described("99-KL/ĐU", "Do máy đọc"));
        var known = documents.description(id);
        assertThat(known.title()).isEqualTo("Do Lan ghi");
        assertThat(known.issuer()).isEmpty();
        assertThat(known.recipients()).containsExactly(new Recipient("Đảng ủy", "để b/c"));
        assertThat(get(LAN, id.page() + "?tab=history"))
                .bodyText()
                .contains("Xác nhận và sửa thông tin", "Nguyễn Ngọc Lan");
        assertThat(get(LAN, id.page())).bodyText().contains("12/KH/ĐU", "12-KH/ĐU");
    }

    @Test
    void isCorrectedOnlyByWhoKeepsTheRegister() {
        var id = filed("sổ của Lan", LAN);
        assertThat(get(HOA, id.page())).hasStatusOk();
        assertThat(get(HOA, id.page() + "/edit")).hasStatus(404);
        assertThat(revise(id, HOA, "title=Khong+duoc")).hasStatus(404);
        assertThat(documents.description(id).title()).isEmpty();
    }

    @Test
    @Tag("A2")
    void isCorrectedInPlaceBesideItsText() {
        var id = filed("sửa tại chỗ", HOA);
        var path = id.page() + "/description";

        assertThat(get(HOA, path)).hasStatusOk().bodyText().doesNotContain("<html");
        assertThat(get(LAN, path)).hasStatus(404);
        assertThat(get(AN, path)).hasStatus(404);
        assertThat(revised(path, "Tên sửa tại chỗ", "5/8/2025"))
                .hasStatusOk()
                .bodyText()
                .contains("Tên sửa tại chỗ", "05/08/2025", HOA.name())
                .doesNotContain("<html");
        assertThat(revised(path, "Tên khác", "31/2/2025"))
                .hasStatus(422)
                .bodyText()
                .contains("Ngày chưa đúng", "Tên khác");
    }

    private MvcTestResult revised(String path, String title, String day) {
        return mvc.post()
                .uri(path)
                .header("HX-Request", "true")
                .param("direction", "INTERNAL")
                .param("title", title)
                .param("issuedOn", day)
                .with(by(HOA))
                .exchange();
    }

    @Test
    @Tag("A1")
    void givesAnArrivalNumberOnlyOnceAYear() {
        var one = filed("đến một", LAN);
        var two = filed("đến hai", LAN);
        assertThat(revise(one, LAN, "arrivalNumber=41&arrivedOn=2026-11-20")).hasStatus(302);
        assertThat(revise(two, LAN, "arrivalNumber=41&arrivedOn=2026-12-01&title=con-nguyen"))
                .hasStatus(422)
                .bodyText()
                .contains("Số đến 41", "con-nguyen");
        assertThat(revise(two, LAN, "arrivalNumber=41"))
                .hasStatus(422)
                .bodyText()
                .contains("thiếu ngày đến");
        assertThat(revise(two, LAN, "arrivalNumber=41&arrivedOn=2027-01-05")).hasStatus(302);
        assertThat(documents.line(two, LAN).arrivalNumber()).isEqualTo(41);
    }

    @Test
    @Tag("A2")
    void pointsOutALikelyDouble() {
        var one = filed("bản một của cùng văn bản", HOA);
        var two = filed("bản hai của cùng văn bản, quét lại", HOA);
        documents.describe(one, described("88-KH/ĐU", "Cùng một văn bản"));
        documents.describe(two, described("88/KH/ĐU", "Cùng một văn bản (quét lại)"));
        assertThat(get(HOA, two.page())).bodyText().contains("Có thể trùng", one.page());
    }

    @Test
    void deliversWithinReachOnly() {
        var id = filed("gửi cho chi bộ", LAN);
        assertThat(get(BINH, id.page())).hasStatus(404);
        assertThat(deliver(id, LAN, LAKES)).hasStatus(404);
        assertThat(deliver(id, LAN, CELL_ONE)).hasStatus(302);
        assertThat(get(AN, id.page())).hasStatusOk();
        assertThat(get(LAN, id.page() + "?tab=deliveries"))
                .bodyText()
                .contains("Chi bộ Phòng Quan trắc");
        assertThat(get(BINH, "/documents?from=DELIVERED")).bodyText().contains(id.page());
        assertThat(documents.file(paper("gửi cho chi bộ"), BINH))
                .isEqualTo(new Filing.AlreadyThere(id));
        assertThat(get(THU, id.page())).hasStatus(404);
    }

    @Test
    @Tag("A3")
    void handsOutTheOriginalByteForByteAndWritesItDown() {
        var id = filed("nguyên bản từng byte", LAN);
        var answer = mvc.get().uri(id.page() + "/original").with(by(HOA)).exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentAsByteArray())
                .isEqualTo("nguyên bản từng byte".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(audited("document.downloaded", "document:" + id)).isEqualTo(1);
        assertThat(mvc.get().uri(id.page() + "/original").with(by(THU))).hasStatus(404);
    }

    @Test
    @Tag("A1")
    void exportsWhatTheFilterShowsWithAPurpose() throws IOException {
        var id = filed("để xuất ra bảng", LAN);
        documents.describe(id, described("64-KH/ĐU", "=1+1 là trích yếu"));
        var answer =
                mvc.post()
                        .uri("/documents/exports?q=64-KH&purpose=kiem+tra")
                        .with(by(LAN))
                        .exchange();
        assertThat(answer).hasStatusOk();
        try (var book =
                        new ReadableWorkbook(
                                new ByteArrayInputStream(
                                        answer.getResponse().getContentAsByteArray()));
                var rows = book.getFirstSheet().openStream()) {
            var lines = rows.toList();
            assertThat(lines).hasSize(2);
            assertThat(lines.get(1).getCellText(7)).isEqualTo("'=1+1 là trích yếu");
            assertThat(lines.get(1).getCell(7).getFormula()).isNull();
        }
        assertThat(audited("document.exported", "document:list")).isPositive();
        assertThat(mvc.post().uri("/documents/exports?purpose=").with(by(LAN))).hasStatus(422);
    }

    @Test
    void saysWhyAPaperCannotBeRead() {
        var id =
                documents
                        .file(
                                new NewPaper(
                                        "cu.doc",
                                        new ByteArrayResource(
                                                new byte[] {
                                                    (byte) 0xD0,
                                                    (byte) 0xCF,
                                                    0x11,
                                                    (byte) 0xE0,
                                                    (byte) 0xA1,
                                                    (byte) 0xB1,
                                                    0x1A,
                                                    (byte) 0xE1
                                                }),
                                        Direction.INCOMING,
                                        Description.NONE,
                                        ArrivalStamp.NONE),
                                HOA)
                        .document();
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> documents.line(id, HOA).state() == ReadingState.UNREADABLE);
        assertThat(get(HOA, id.page())).bodyText().contains("Hãy lưu thành DOCX hoặc PDF");
    }

    private DocumentId filed(String text, Viewer viewer) {
        return documents.file(paper(text), viewer).document();
    }

    private DocumentId read(String text, Viewer viewer) {
        var id = filed(text, viewer);
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> !documents.text(id).isEmpty());
        return id;
    }

    private MvcTestResult get(Viewer viewer, String page) {
        return mvc.get().uri(page).with(by(viewer)).exchange();
    }

    private MvcTestResult list(Viewer viewer, String words) {
        return mvc.get().uri("/documents").param("q", words).with(by(viewer)).exchange();
    }

    private MvcTestResult revise(DocumentId id, Viewer viewer, String form) {
        return mvc.post()
                .uri(java.net.URI.create(id.page() + "/description?direction=INCOMING&" + form))
                .with(by(viewer))
                .exchange();
    }

    private MvcTestResult deliver(DocumentId id, Viewer viewer, UnitId to) {
        return mvc.post()
                .uri(id.page() + "/sendings")
                .param("step", Uuid7.next().toString())
                .param("audience", "UNITS")
                .param("extent", "CHOSEN")
                .param("purpose", "EXECUTION")
                .param("units", to.toString())
                .with(by(viewer))
                .exchange();
    }

    private MvcTestResult upload(Viewer viewer, MockMultipartFile... files) {
        var request = mvc.post().uri("/documents").multipart();
        for (var file : files) {
            request.file(file);
        }
        return request.param("direction", "INCOMING").with(by(viewer)).exchange();
    }

    private long audited(String action, String object) {
        return Objects.requireNonNull(
                transactions.execute(_ ->
                        jdbc.sql(
                                        "select count(*) from audit.event where action = :action and object = :object")
                                .param("action", action)
                                .param("object", object)
                                .query(Long.class)
                                .single()));
    }

    private static MockMultipartFile file(String name, String text) {
        return new MockMultipartFile(
                "files", name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private static NewPaper paper(String text) {
        return new NewPaper(
                "van-ban.txt",
                new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)),
                Direction.INCOMING,
                Description.NONE,
                ArrivalStamp.NONE);
    }

    private static Description described(String reference, String title) {
        return new Description(
                DocumentType.PLAN,
                reference,
                LocalDate.parse("2026-02-25"),
                "Hà Nội",
                "Đảng ủy Bộ Thủy văn",
                "",
                title,
                List.of(),
                List.of());
    }
}
