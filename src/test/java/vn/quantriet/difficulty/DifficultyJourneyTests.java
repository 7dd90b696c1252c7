package vn.quantriet.difficulty;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.quantriet.testing.Cast.*;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.testing.BrowserTest;
import vn.quantriet.testing.Visitor;

@BrowserTest
@Tag("G4")
class DifficultyJourneyTests {

    private static final String TITLE = "Thuyền khảo sát hỏng máy giữa mùa lũ";

    @Test
    void goesFromACellToTheMinistryAndBack(Visitor visitor) {
        raise(visitor.as(BINH));
        passUp(visitor.as(LAN));
        answer(visitor.as(HOA));
        confirm(visitor.as(BINH));
        onAPhoneInTheDark(visitor);
    }

    private static void raise(Page page) {
        page.navigate("/difficulties?place=OURS");
        check(page);
        page.getByRole(AriaRole.LINK, on("Nêu khó khăn, vướng mắc")).first().click();
        check(page);
        page.getByLabel("Loại").selectOption("OBSTACLE");
        page.getByLabel("Vướng ở điểm nào").fill(TITLE);
        page.getByLabel("Nội dung").fill("Máy chính hỏng, xưởng báo ba tuần mới có phụ tùng.");
        page.getByLabel("Đề xuất, kiến nghị").fill("Cho mượn thuyền của Viện Hồ đầm.");
        page.locator("[name=files]")
                .setInputFiles(new FilePayload("bien-ban.txt", "text/plain", new byte[] {'a'}));
        page.getByRole(AriaRole.BUTTON, on("Gửi Đảng bộ Cục Sông ngòi")).click();
        assertThat(page.locator(".page-lead")).containsText("Chờ trả lời");
        assertThat(page.getByText("bien-ban.txt")).isVisible();
        check(page);
    }

    private static void passUp(Page page) {
        page.navigate("/");
        page.getByRole(AriaRole.LINK, on(TITLE)).first().click();
        check(page);
        page.getByText("Chuyển lên cấp trên").click();
        page.getByLabel("Ý kiến của đơn vị").fill("Cục không có thuyền nào khác.");
        page.getByRole(AriaRole.BUTTON, on("Chuyển lên Đảng bộ Bộ Thủy văn")).click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Đã chuyển lên cấp trên");
        assertThat(page.locator(".stays")).containsText("Đảng bộ Bộ Thủy văn");
    }

    private static void answer(Page page) {
        page.navigate("/difficulties");
        check(page);
        page.getByRole(AriaRole.LINK, on(TITLE)).click();
        page.getByLabel("Nội dung trả lời").fill("Viện Hồ đầm cho mượn thuyền đến hết tháng.");
        page.getByRole(AriaRole.BUTTON, on("Gửi trả lời")).click();
        assertThat(page.locator(".page-lead")).containsText("Đã trả lời");
    }

    private static void confirm(Page page) {
        page.navigate("/");
        page.getByRole(AriaRole.LINK, on(TITLE)).first().click();
        assertThat(page.locator(".step-answer")).containsText("Viện Hồ đầm cho mượn thuyền");
        page.getByRole(AriaRole.BUTTON, on("Đã giải quyết").setExact(true)).click();
        assertThat(page.locator(".page-lead")).containsText("Đã giải quyết");
        check(page);
    }

    private static void onAPhoneInTheDark(Visitor visitor) {
        var page = visitor.as(MINH, Visitor.phone().setColorScheme(ColorScheme.DARK));
        for (var path : List.of("/difficulties", "/difficulties?place=BELOW&view=ALL")) {
            page.navigate(path);
            check(page);
            fits(page);
        }
        page.getByRole(AriaRole.LINK, on(TITLE)).click();
        assertThat(page.locator(".stays")).isVisible();
        check(page);
        fits(page);
    }

    private static void fits(Page page) {
        Assertions.assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("no sideways scrolling of " + page.url())
                .isLessThanOrEqualTo(390);
    }

    private static void check(Page page) {
        Assertions.assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(page.url())
                .isEmpty();
    }

    private static Page.GetByRoleOptions on(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
