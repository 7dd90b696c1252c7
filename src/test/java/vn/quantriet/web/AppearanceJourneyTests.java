package vn.quantriet.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.quantriet.testing.Cast.LAN;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import vn.quantriet.testing.BrowserTest;
import vn.quantriet.testing.Visitor;

@BrowserTest
class AppearanceJourneyTests {

    @Test
    void keepsTheChosenThemeFromPageToPage(Visitor visitor) {
        var page = visitor.as(LAN);
        page.navigate("/");
        page.getByRole(AriaRole.BUTTON, named("Tài khoản Nguyễn Ngọc Lan")).click();
        page.getByRole(AriaRole.BUTTON, named("Tối")).click();
        assertThat(page.locator("html")).hasAttribute("data-bs-theme", "dark");
        page.navigate("/");
        assertThat(page.locator("html")).hasAttribute("data-bs-theme", "dark");
    }

    private static com.microsoft.playwright.Page.GetByRoleOptions named(String name) {
        return new com.microsoft.playwright.Page.GetByRoleOptions().setName(name);
    }
}
