package vn.quantriet.draft.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.QUANG;
import static vn.quantriet.testing.Cast.RIVERS;
import static vn.quantriet.testing.Cast.by;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.quantriet.kernel.HeldRole;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.testing.ModuleTest;

@ModuleTest
@Tag("A7")
class FormRulePagesModuleTests {

    private static final String OLD = "/form-rules/" + Rules.OF_2018.id();

    @Autowired MockMvcTester mvc;
    @Autowired FormRules rules;

    @Test
    void listsTheRulesAndSaysHowSureTheyAre() {
        assertThat(get("/form-rules", QUANG))
                .hasStatusOk()
                .bodyText()
                .contains("36-HD/VPTW", "05-HD/VPTW", "từ 03/04/2018 đến 26/05/2026")
                .contains("Chỉ biết qua tài liệu thứ cấp", "Đang áp dụng");
    }

    @Test
    void showsARuleWithAPictureOfAPaper() {
        assertThat(get(OLD, QUANG))
                .hasStatusOk()
                .bodyText()
                .contains("src=\"data:image/png;base64,", "Lề trái", "30 mm");
    }

    @Test
    void openToNobodyBelowTheTop() {
        var held =
                new HeldRole(
                        UUID.randomUUID(), Role.ADMINISTRATOR, RIVERS, new UnitPath("r.1.5"), "");
        var below = new Viewer(QUANG.account(), QUANG.member(), QUANG.name(), held, List.of(held));

        assertThat(get("/form-rules", below))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("href=\"/form-rules/0");
        assertThat(get(OLD, below)).hasStatus(404);
        assertThat(get("/form-rules", HOA)).hasStatus(404);
        assertThat(post(OLD, FormRouteSamples.form("2018-04-03"), below)).hasStatus(404);
    }

    @Test
    void addsARuleOnceHoweverOftenItIsPressed() {
        var form = new HashMap<>(FormRouteSamples.form("2041-01-01"));
        form.put("fresh", Uuid7.next().toString());

        assertThat(post(OLD + "/successor", form, QUANG)).hasStatus3xxRedirection();
        assertThat(post(OLD + "/successor", form, QUANG)).hasStatus3xxRedirection();

        assertThat(rules.all())
                .filteredOn(rule -> rule.validFrom().equals(LocalDate.parse("2041-01-01")))
                .hasSize(1);
    }

    @Test
    void doesNotChangeAnExistingRuleByAddingOneWithItsId() {
        var form = new HashMap<>(FormRouteSamples.form("2042-01-01"));
        form.put("fresh", Rules.OF_2026.id().toString());

        post(OLD + "/successor", form, QUANG);

        assertThat(rules.get(Rules.OF_2026.id()).validFrom()).isEqualTo("2026-05-27");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() {
        var form = new HashMap<>(FormRouteSamples.form("2043-01-01"));
        form.put("LEFT_MARGIN", "500");
        form.put("name", "Tên đang gõ");

        assertThat(post(OLD + "/successor", form, QUANG))
                .hasStatus(422)
                .bodyText()
                .contains("Tên đang gõ", "Nhập số nguyên từ 5 đến 60.", "value=\"500\"");
        form.put("LEFT_MARGIN", "30");
        form.put("validFrom", "2026-05-27");
        assertThat(post(OLD + "/successor", form, QUANG))
                .hasStatus(422)
                .bodyText()
                .contains("Đã có quy tắc khác có hiệu lực từ đúng ngày này.");
    }

    @Test
    void previewsWhatIsTyped() {
        var form = new HashMap<>(FormRouteSamples.form("2044-01-01"));

        assertThat(post(OLD + "/preview", form, QUANG))
                .hasStatusOk()
                .bodyText()
                .contains("data:image/png");
        form.put("BODY_SIZE", "x");
        assertThat(post(OLD + "/preview", form, QUANG))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa xem trước được")
                .doesNotContain("data:image/png");
    }

    @Test
    void closesARuleThatWasUsed() {
        var id = Uuid7.next();
        var form = new HashMap<>(FormRouteSamples.form("2045-01-01"));
        form.put("fresh", id.toString());
        post(OLD + "/successor", form, QUANG);
        rules.use(id);

        assertThat(get("/form-rules/" + id, QUANG)).bodyText().doesNotContain("/edit\"");
        assertThat(get("/form-rules/" + id + "/edit", QUANG)).hasStatus(422);
        assertThat(post("/form-rules/" + id, form, QUANG))
                .hasStatus(422)
                .bodyText()
                .contains("không sửa được nữa");
    }

    @Test
    void handsOutAPaperInBothFormats() {
        assertThat(get(OLD + "/specimen", QUANG)).hasStatusOk().hasContentType("application/pdf");
        var word = get(OLD + "/specimen?as=DOCX", QUANG).getResponse();
        assertThat(word.getHeader("Content-Disposition"))
                .contains("attachment", "van-ban-mau.docx");
        assertThat(word.getContentAsByteArray()).startsWith('P', 'K');
    }

    private MvcTestResult get(String path, Viewer viewer) {
        return mvc.get().uri(path).with(by(viewer)).exchange();
    }

    private MvcTestResult post(String path, Map<String, String> form, Viewer viewer) {
        var request = mvc.post().uri(path).with(by(viewer));
        form.forEach(request::param);
        return request.exchange();
    }
}
