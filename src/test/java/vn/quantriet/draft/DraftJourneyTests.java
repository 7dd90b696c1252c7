package vn.quantriet.draft;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.quantriet.testing.Cast.AN;
import static vn.quantriet.testing.Cast.BINH;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.testing.BrowserTest;
import vn.quantriet.testing.Visitor;

/// A secretary writes a plan, asks a member, signs, issues it, and finds it in the registers.
@Tag("A7")
@Tag("A1")
@BrowserTest
class DraftJourneyTests {

    @Test
    void goesFromTheFirstWordToTheRegister(Visitor visitor) {
        var page = visitor.as(BINH);
        page.navigate("/drafts/new");
        page.locator("#field-type").selectOption("PLAN");
        page.locator("#field-title").fill("về đo mực nước mùa lũ");
        button(page, "Bắt đầu soạn").click();
        assertThat(page).hasURL(Pattern.compile("/drafts/[0-9a-f-]{36}/edit$"));
        var draft = page.url().replaceAll(".*(/drafts/[0-9a-f-]{36}).*", "$1");

        page.locator("#text-0").fill("1. Mục đích\n- Đo mực nước hằng ngày, không bỏ sót.");
        page.locator("#text-1")
                .fill("1. Đo mực nước\na) Nội dung: đo, ghi sổ.\n| TT | Trạm |\n| 1 | Trạm Bắc |");
        page.locator("#field-place").fill("Hà Nội");
        page.locator("#field-post").fill("BÍ THƯ");
        assertThat(page.locator("[data-saved-at]")).containsText("Đã lưu");
        assertThat(page.locator("#draft-form[data-unsent]")).hasCount(0);
        page.locator(".draft-left-tabs [data-pane='print']").click();
        assertThat(page.locator(".draft-print")).containsText("không bỏ sót");
        assertThat(page.locator(".draft-print th")).hasText(new String[] {"TT", "Trạm"});
        page.reload();
        assertThat(page.locator("#text-0")).hasValue(Pattern.compile("không bỏ sót"));
        page.locator(".page-actions").getByRole(AriaRole.BUTTON, named("Lưu")).click();
        assertThat(page).hasURL(Pattern.compile(draft + "$"));

        askAndHear(visitor, page, draft);
        button(page, "Trình ký").click();
        assertThat(page.locator(".page-lead")).containsText("Chờ ký");
        page.locator(".draft-sign button").click();
        page.locator("#confirm [data-confirm-yes]").click();
        assertThat(page.locator(".page-lead")).containsText("Đã ký");
        page.locator(".page-actions a[href$='/issue']").click();
        button(page, "Cấp số và ban hành").click();
        assertThat(page.locator(".page-lead")).containsText("01-KH/CB");

        page.navigate("/outgoing");
        assertThat(page.locator("main table")).containsText("01-KH/CB");
        page.locator("main table a[href^='/documents/']").click();
        assertThat(page.locator("article.paper")).containsText("không bỏ sót");
        var download =
                page.waitForDownload(
                        () -> page.locator(".page-actions a[href$='/original']").click());
        Assertions.assertThat(download.suggestedFilename()).isEqualTo("01-KH-CB.pdf");
        page.locator(".tabs a[href$='/drafts']").click();
        assertThat(page.locator("main table a[href='" + draft + "']")).isVisible();
        page.navigate("/search?q=muc+nuoc+mua+lu");
        assertThat(page.locator("main")).containsText("01-KH/CB");
    }

    private static void askAndHear(Visitor visitor, Page page, String draft) {
        page.navigate(draft + "/rounds/new");
        page.getByLabel(AN.name()).check();
        button(page, "Gửi").click();
        assertThat(page).hasURL(Pattern.compile("/rounds/"));
        var round = page.url();

        var member = visitor.as(AN);
        member.navigate("/");
        member.locator("main a[href^='/comments/']").first().click();
        member.locator("#field-whole").fill("Thêm trạm Nam.");
        button(member, "Gửi ý kiến").click();
        assertThat(member.locator(".happenings")).containsText("Thêm trạm Nam.");

        page.navigate(round);
        assertThat(page.locator(".draft-opinion")).containsText("Thêm trạm Nam.");
        page.getByLabel("Tiếp thu", new Page.GetByLabelOptions().setExact(true)).first().check();
        page.locator(".draft-treat").getByRole(AriaRole.BUTTON, named("Lưu")).click();
        assertThat(page.locator(".draft-opinion-who")).containsText("Tiếp thu");
        page.navigate(draft);
    }

    @Test
    void showsBothWhenTwoWindowsWrite(Visitor visitor) {
        var first = visitor.as(BINH);
        first.navigate("/drafts/new");
        first.locator("#field-title").fill("về hai cửa sổ");
        button(first, "Bắt đầu soạn").click();
        var address = first.url();
        var second = visitor.as(BINH);
        second.navigate(address);
        first.locator("#text-0").fill("Chữ của cửa sổ thứ nhất");
        assertThat(first.locator("[data-saved-at]")).containsText("Đã lưu");
        second.locator("#text-0").fill("Chữ của cửa sổ thứ hai");
        assertThat(second.locator("[data-saved-at]")).containsText("Có người khác vừa lưu");
        second.locator(".page-actions").getByRole(AriaRole.BUTTON, named("Lưu")).click();
        assertThat(second.locator(".draft-conflict")).containsText("Chữ của cửa sổ thứ nhất");
        assertThat(second.locator("#text-0")).hasValue("Chữ của cửa sổ thứ hai");
    }

    @Test
    void needsNoSidewaysScrollingOnAPhone(Visitor visitor) {
        var page = visitor.as(BINH, Visitor.phone());
        page.navigate("/drafts/new");
        page.locator("#field-title").fill("về điện thoại");
        button(page, "Bắt đầu soạn").click();
        var edit = page.url().replaceAll(".*(/drafts/.*)", "$1");
        for (var path :
                List.of(
                        edit,
                        edit.replace("/edit", ""),
                        "/drafts",
                        "/outgoing",
                        "/draft-templates",
                        "/letterhead",
                        "/comments")) {
            page.navigate(path);
            Assertions.assertThat(
                            (boolean)
                                    page.evaluate(
                                            "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as(path)
                    .isTrue();
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
