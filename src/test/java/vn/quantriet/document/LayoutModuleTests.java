package vn.quantriet.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.quantriet.testing.Cast.LAN;
import static vn.quantriet.testing.Cast.THU;
import static vn.quantriet.testing.Cast.by;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.quantriet.file.reader.Papers;
import vn.quantriet.file.reader.Papers.Placed;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.testing.ModuleTest;

/// From words of a text to the lines of the original in which they are printed.
@ModuleTest
@Tag("A3")
class LayoutModuleTests {

    private static final List<Placed> PRINTED =
            List.of(
                    new Placed(110, 200, 12, "1. Ban Tuyên giáo chủ trì tổ chức hội nghị học tập."),
                    new Placed(110, 232, 12, "2. Văn phòng báo cáo kết quả trước ngày 15/5/2026."));

    @Autowired Documents documents;
    @Autowired MockMvcTester mvc;

    @Test
    void marksThePassageOnThePageOfAPdf() {
        var id = filed(Papers.pdf(PRINTED), "ke-hoach.pdf");
        int at = documents.text(id).indexOf("Văn phòng");
        var words = at + "-" + (at + 9);
        assertThat(documents.isPictured(id, LAN)).isTrue();
        assertThat(get(LAN, id.page() + "?passage=" + words))
                .bodyText()
                .contains(id.page() + "/pages?passage=" + words);
        assertThat(get(LAN, id.page() + "/pages?passage=" + words))
                .redirectedUrl()
                .isEqualTo(id.page() + "/pages/1?passage=" + words + "#passage");
        assertThat(get(LAN, id.page() + "/pages/1?passage=" + words))
                .bodyText()
                .contains("<rect", "Chữ lấy từ chính tệp PDF", "Ban Tuyên giáo chủ trì")
                .doesNotContain("<textarea");
        assertThat(get(LAN, id.page() + "/pages/1/image"))
                .hasStatusOk()
                .hasContentType("image/png");
    }

    @Test
    void showsNoPageThatIsNotThere() {
        var id = filed(Papers.pdf(PRINTED), "mot-trang.pdf");
        assertThat(get(LAN, id.page() + "/pages/2")).hasStatus(404);
        assertThat(get(LAN, id.page() + "/pages/0/image")).hasStatus(404);
        assertThat(get(LAN, id.page() + "/pages?passage=9-1"))
                .redirectedUrl()
                .isEqualTo(id.page() + "/pages/1");
        assertThat(get(LAN, id.page() + "/pages/1?passage=999990-999999"))
                .bodyText()
                .doesNotContain("<rect");
    }

    @Test
    void isNotThereForTextWithoutPages() {
        var id = filed("1. Chi bộ báo cáo.".getBytes(StandardCharsets.UTF_8), "ghi-chu.txt");
        assertThat(documents.isPictured(id, LAN)).isFalse();
        assertThat(get(LAN, id.page())).bodyText().doesNotContain("/pages");
        assertThat(get(LAN, id.page() + "/pages")).hasStatus(404);
        assertThat(get(LAN, id.page() + "/pages/1")).hasStatus(404);
    }

    @Test
    void isForThoseWhoSeeThePaper() {
        var id = filed(Papers.pdf(PRINTED), "rieng.pdf");
        assertThat(get(THU, id.page() + "/pages?passage=0-5")).hasStatus(404);
        assertThat(get(THU, id.page() + "/pages/1")).hasStatus(404);
        assertThat(get(THU, id.page() + "/pages/1/image")).hasStatus(404);
    }

    @Test
    void isNotCorrectedWhereNothingWasRecognised() {
        var id = filed(Papers.pdf(PRINTED), "khong-sua.pdf");
        assertThat(
                        mvc.post()
                                .uri(id.page() + "/pages/1/text")
                                .param("content", "khác")
                                .with(by(LAN))
                                .exchange())
                .hasStatus(404);
    }

    private DocumentId filed(byte[] file, String name) {
        var paper =
                new NewPaper(
                        name,
                        new ByteArrayResource(file),
                        Direction.INCOMING,
                        Description.NONE,
                        ArrivalStamp.NONE);
        var id = documents.file(paper, LAN).document();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> documents.line(id, LAN).state() == ReadingState.READABLE);
        return id;
    }

    private MvcTestResult get(Viewer viewer, String path) {
        return mvc.get().uri(path).with(by(viewer)).exchange();
    }
}
