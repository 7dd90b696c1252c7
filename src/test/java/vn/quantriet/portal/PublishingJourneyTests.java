package vn.quantriet.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.testing.Cast.LAN;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.quantriet.document.Documents;
import vn.quantriet.testing.BrowserTest;
import vn.quantriet.testing.Visitor;

/// The office sets up its page and publishes, a stranger reads, the office takes it back, and it is gone.
@BrowserTest
@Tag("A8")
class PublishingJourneyTests {

    @Autowired Documents documents;
    @Autowired Publications publications;

    @Test
    void leadsFromTheRegisterToStrangersAndBack(Visitor visitor) {
        var document =
                new Shown(documents, publications)
                        .filed("21-KH/ĐU", "I. MỤC ĐÍCH\nGiữ sạch bến bãi trong mùa lũ.", LAN);
        var office = visitor.as(LAN);
        office.navigate("/publishing");
        office.getByRole(AriaRole.LINK, named("Lập trang thông tin")).click();
        assertThat(office.locator("[name=slug]")).hasValue("dang-bo-cuc-song-ngoi");
        office.getByRole(AriaRole.BUTTON, buttonNamed("Lưu")).click();
        office.getByRole(AriaRole.BUTTON, buttonNamed("Bật trang")).click();
        confirm(office, "Bật trang");
        assertThat(office.locator(".flash")).containsText("Đã bật trang");

        office.navigate(document.page());
        office.locator("nav.tabs").getByText("Công bố").click();
        office.locator("[name=summary]").fill("Việc của mọi người.");
        office.getByRole(AriaRole.BUTTON, buttonNamed("Công bố")).click();
        assertThat(office.locator(".flash")).containsText("Đã công bố");

        var stranger = visitor.stranger();
        stranger.navigate("/portal");
        stranger.getByText("Đảng bộ Cục Sông ngòi").first().click();
        stranger.getByText("Kế hoạch nạo vét 21-KH/ĐU").click();
        assertThat(stranger.locator("article")).containsText("Giữ sạch bến bãi");
        assertThat(stranger.locator("article h2")).hasText("I. MỤC ĐÍCH");
        assertThat(stranger.context().cookies()).isEmpty();
        assertThat(stranger.locator("script").count()).isZero();

        office.locator("[name=reason]").fill("Có sai sót");
        office.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gỡ").setExact(true))
                .click();
        confirm(office, "Gỡ");
        assertThat(office.locator(".flash").first()).containsText("Đã gỡ");
        var answer = stranger.reload();
        assertThat(answer.status()).isEqualTo(410);
        assertThat(stranger.locator("body")).not().containsText("Giữ sạch bến bãi");
    }

    @Test
    void needsNoSidewaysScrollingOnANarrowPhone(Visitor visitor) {
        var stranger = visitor.stranger();
        stranger.setViewportSize(320, 640);
        for (var path : List.of("/portal", "/portal/khong-co")) {
            stranger.navigate(path);
            assertThat(
                            (boolean)
                                    stranger.evaluate(
                                            "document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
        }
    }

    private static void confirm(Page page, String verb) {
        page.locator("dialog[open]")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(verb))
                .click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions buttonNamed(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
