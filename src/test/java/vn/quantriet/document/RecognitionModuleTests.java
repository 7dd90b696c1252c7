package vn.quantriet.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.quantriet.testing.Cast.AN;
import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.LAN;
import static vn.quantriet.testing.Cast.THU;
import static vn.quantriet.testing.Cast.by;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import vn.quantriet.file.reader.Papers;
import vn.quantriet.file.reader.Papers.Placed;
import vn.quantriet.file.reader.Scans;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.testing.ModuleTest;

/// Scans become text page by page, in the background, and people correct them beside the image.
@ModuleTest
@Tag("A3")
class RecognitionModuleTests {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Autowired Documents documents;
    @Autowired Desk desk;
    @Autowired Recogniser recogniser;
    @Autowired vn.quantriet.file.Scans scans;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transactions;
    @Autowired MockMvcTester mvc;

    @BeforeEach
    void needsTesseract() {
        assumeTrue(
                scans.isReady(),
                "Tesseract is not installed: " + vn.quantriet.file.Scans.packages());
    }

    @Test
    void makesTheTextOfAScanAndTellsTheNextStation(Scenario scenario) {
        var file = pdf("Trang một: " + Scans.WORDS, "Trang hai: báo cáo trước ngày 15/5/2026.");
        scenario.stimulate(() -> filed(file, "hai-trang.pdf", HOA))
                .andWaitAtMost(PATIENCE)
                .forEventOfType(DocumentFiled.class)
                .matching(filed -> documents.text(filed.document()).contains("Trang hai"))
                .toArriveAndVerify(filed -> {
                    var text = documents.text(filed.document());
                    assertThat(Scans.found(Scans.WORDS, text)).isGreaterThan(90);
                    assertThat(get(HOA, filed.document().page()))
                            .bodyText()
                            .contains("do máy nhận dạng", filed.document().page() + "/pages\"");
                });
    }

    @Test
    void showsEachPageBesideItsTextToWhoSeesThePaper() throws IOException {
        var id = recognised(LAN, "Chữ của trang duy nhất, sổ của Lan");
        assertThat(get(HOA, id.page() + "/pages/1"))
                .bodyText()
                .contains(id.page() + "/pages/1/image", "trang duy nhất")
                .doesNotContain("<textarea");
        var answer = get(LAN, id.page() + "/pages/1/image");
        assertThat(answer).hasStatusOk().hasContentType("image/png");
        var png = answer.getResponse().getContentAsByteArray();
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isBetween(800, 1000);
        assertThat(get(THU, id.page() + "/pages/1/image")).hasStatus(404);
        assertThat(get(THU, id.page() + "/pages/1")).hasStatus(404);
        assertThat(get(LAN, id.page() + "/pages/2")).hasStatus(404);
        assertThat(get(LAN, id.page() + "/pages/2/image")).hasStatus(404);
        assertThat(get(LAN, id.page() + "/pages/-1/image")).hasStatus(404);
    }

    @Test
    void isCorrectedByWhoKeepsTheRegisterAndReadAgain(Scenario scenario) {
        var id = recognised(LAN, "Giao các chỉ bộ rà soát", "Trang sau giữ nguyên");
        assertThat(correct(HOA, id, "Không được", 0)).hasStatus(404);
        assertThat(correct(AN, id, "Không được", 0)).hasStatus(404);
        scenario.stimulate(() -> correct(LAN, id, "Giao các chi bộ rà soát quy chế", 0))
                .andWaitForEventOfType(DocumentFiled.class)
                .matchingMappedValue(DocumentFiled::document, id)
                .toArrive();
        assertThat(documents.text(id)).startsWith("Giao các chi bộ rà soát quy chế\n\nTrang sau");
        assertThat(correct(LAN, id, "Giao các chi bộ rà soát quy chế", 0)).hasStatus(302);
        assertThat(correct(LAN, id, "Người khác gõ", 0))
                .hasStatus(422)
                .bodyText()
                .contains("Người khác gõ", "vừa sửa trang này");
        assertThat(get(LAN, id.page() + "?tab=history"))
                .bodyText()
                .contains("Sửa chữ của trang", "Nguyễn Ngọc Lan");
    }

    @Test
    void leadsFromWordsToTheirLinesOnThePageUntilThePageIsCorrected() {
        var id = recognised(LAN, "Trang thứ nhất của bản quét", "Giao chi bộ Hồ báo cáo kết quả");
        var text = documents.text(id);
        int at = text.indexOf("Giao");
        var words = at + "-" + (at + 11);
        assertThat(get(LAN, id.page() + "?passage=" + words))
                .bodyText()
                .contains(id.page() + "/pages?passage=" + words);
        assertThat(get(LAN, id.page() + "/pages?passage=" + words))
                .redirectedUrl()
                .isEqualTo(id.page() + "/pages/2?passage=" + words + "#passage");
        assertThat(get(LAN, id.page() + "/pages/2?passage=" + words)).bodyText().contains("<rect");
        assertThat(get(LAN, id.page() + "/pages/1?passage=" + words))
                .bodyText()
                .doesNotContain("<rect");
        correct(LAN, id, "Trang thứ nhất đã được người giữ sổ sửa lại", 0);
        assertThat(get(LAN, id.page() + "/pages?passage=0-5"))
                .redirectedUrl()
                .isEqualTo(id.page() + "/pages/1?passage=0-5#passage");
        assertThat(get(LAN, id.page() + "/pages/1?passage=0-5")).bodyText().doesNotContain("<rect");
        int later = documents.text(id).indexOf("Giao");
        assertThat(get(LAN, id.page() + "/pages/2?passage=" + later + "-" + (later + 4)))
                .bodyText()
                .contains("<rect");
    }

    @Test
    void goesOnWithTheNextPageAfterAKill() {
        var id = recognised(HOA, "Trang bị dừng một", "Trang bị dừng hai", "Trang bị dừng ba");
        change(
                "delete from document.scan_page where page > 1 and document_id = '%s'"
                        .formatted(id),
                "update document.scan_page set content = 'Đọc từ trước' where document_id = '%s'"
                        .formatted(id),
                "update document.reading set outcome = 'SCAN' where document_id = '%s'"
                        .formatted(id),
                "update document.recognition set outcome = null, ended_at = null, taken_until = now() + interval '1 hour' where document_id = '%s'"
                        .formatted(id));
        recogniser.run();
        assertThat(pages(id)).as("another node has it").isEqualTo(1);
        assertThat(get(HOA, id.page() + "/paper?recognising=true"))
                .doesNotContainHeader("HX-Refresh")
                .bodyText()
                .contains("Trang 2/3", "Dừng nhận dạng");
        change(
                "update document.recognition set taken_until = now() - interval '1 minute' where document_id = '%s'"
                        .formatted(id));
        recogniser.run();
        assertThat(documents.text(id)).contains("Đọc từ trước", "dừng hai", "dừng ba");
    }

    @Test
    void isStoppedAndStartedByWhoKeepsTheRegister() {
        var id = recognised(LAN, "Trang để dừng", "Trang để đi tiếp");
        change(
                "update document.reading set outcome = 'SCAN' where document_id = '%s'"
                        .formatted(id),
                "delete from document.scan_page where page = 2 and document_id = '%s'"
                        .formatted(id),
                "update document.recognition set outcome = null, ended_at = null, taken_until = now() + interval '1 hour' where document_id = '%s'"
                        .formatted(id));
        assertThat(post(HOA, id, "/recognition/cancellation")).hasStatus(404);
        assertThat(post(AN, id, "/recognition")).hasStatus(404);
        assertThat(post(LAN, id, "/recognition/cancellation")).hasStatus(302);
        assertThat(post(LAN, id, "/recognition/cancellation")).hasStatus(302);
        assertThat(get(LAN, id.page() + "/paper?recognising=true"))
                .containsHeader("HX-Refresh")
                .bodyText()
                .contains("Nhận dạng tiếp");
        assertThat(post(HOA, id, "/recognition")).hasStatus(404);
        assertThat(post(LAN, id, "/recognition")).hasStatus(302);
        assertThat(post(LAN, id, "/recognition")).hasStatus(302);
        awaitDone(id, LAN);
        assertThat(documents.text(id)).contains("để đi tiếp");
    }

    @Test
    void keepsNothingOfAScanThatIsMarkedSecret() {
        var id =
                filed(
                        Scans.picture(
                                Scans.sheet(
                                        Papers.pdf(
                                                List.of(
                                                        new Placed(80, 80, 14, "ĐẢNG ỦY BỘ"),
                                                        new Placed(80, 110, 16, "TỐI MẬT"),
                                                        new Placed(80, 150, 12, "Về việc kín")))),
                                "png"),
                        "kin.png",
                        HOA);
        await().atMost(PATIENCE)
                .until(() -> documents.line(id, HOA).state() == ReadingState.SECRET);
        assertThat(documents.text(id)).isEmpty();
        assertThat(pages(id)).isZero();
        assertThat(get(HOA, id.page() + "/pages/1/image")).hasStatus(404);
        assertThat(get(HOA, id.page() + "/original")).hasStatus(404);
    }

    @Test
    void saysWhyAPictureGivesNoWords() {
        var id = filed(Scans.picture(Scans.page(" "), "png"), "trang.png", HOA);
        await().atMost(PATIENCE)
                .until(() -> desk.detail(id, HOA).scan().stage() == Scan.Stage.NOTHING);
        assertThat(documents.line(id, HOA).state()).isEqualTo(ReadingState.SCAN);
        assertThat(get(HOA, id.page())).bodyText().contains("Không nhận ra chữ nào", "Nhận dạng");
    }

    @Test
    void offersRecognitionForATextLayerThatLostItsMarks() {
        var words =
                Normalizer.normalize(Scans.WORDS, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replace('đ', 'd')
                        .replace('Đ', 'D');
        var id = filed(lines(words), "mat-dau.pdf", LAN);
        await().atMost(PATIENCE)
                .until(() -> documents.line(id, LAN).state() == ReadingState.READABLE);
        assertThat(get(LAN, id.page()))
                .bodyText()
                .contains("Lớp chữ trong tệp PDF này bị hỏng", "/recognition\"");
        assertThat(get(HOA, id.page())).bodyText().doesNotContain("/recognition\"");
        assertThat(post(LAN, id, "/recognition")).hasStatus(302);
        awaitDone(id, LAN);
        assertThat(get(LAN, id.page())).bodyText().contains("do máy nhận dạng");
    }

    private DocumentId recognised(Viewer viewer, String... pages) {
        var id = filed(pdf(pages), "ban-quet.pdf", viewer);
        awaitDone(id, viewer);
        return id;
    }

    private void awaitDone(DocumentId id, Viewer viewer) {
        await().atMost(PATIENCE)
                .until(() -> desk.detail(id, viewer).scan().stage() == Scan.Stage.DONE);
    }

    private DocumentId filed(byte[] file, String name, Viewer viewer) {
        return documents
                .file(
                        new NewPaper(
                                name,
                                new ByteArrayResource(file),
                                Direction.INCOMING,
                                Description.NONE,
                                ArrivalStamp.NONE),
                        viewer)
                .document();
    }

    private MvcTestResult get(Viewer viewer, String path) {
        return mvc.get().uri(path).with(by(viewer)).exchange();
    }

    private MvcTestResult post(Viewer viewer, DocumentId id, String end) {
        return mvc.post().uri(id.page() + end).with(by(viewer)).exchange();
    }

    private MvcTestResult correct(Viewer viewer, DocumentId id, String text, int seen) {
        return mvc.post()
                .uri(id.page() + "/pages/1/text")
                .param("content", text)
                .param("seen", Integer.toString(seen))
                .with(by(viewer))
                .exchange();
    }

    private int pages(DocumentId id) {
        return jdbc.sql("select count(*) from document.scan_page where document_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private void change(String... statements) {
        Consumer<String> run = sql -> jdbc.sql(sql).update();
        transactions.executeWithoutResult(_ -> List.of(statements).forEach(run));
    }

    private static byte[] pdf(String... pages) {
        return Scans.pdf(List.of(pages).stream().map(Scans::page).toList());
    }

    private static byte[] lines(String text) {
        var lines = new ArrayList<Placed>();
        for (int at = 0; at < text.length(); at += 70) {
            lines.add(
                    new Placed(
                            70,
                            80 + lines.size() * 16,
                            11,
                            text.substring(at, Math.min(text.length(), at + 70))));
        }
        return Papers.pdf(lines);
    }
}
