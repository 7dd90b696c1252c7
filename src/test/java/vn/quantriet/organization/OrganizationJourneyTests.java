package vn.quantriet.organization;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.testing.Cast.*;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.quantriet.testing.BrowserTest;
import vn.quantriet.testing.Visitor;

@BrowserTest
@Tag("I1")
class OrganizationJourneyTests {

    private static final List<String> PAGES =
            List.of(
                    "/units",
                    "/units?q=vien",
                    "/units/" + RIVERS,
                    "/units/new",
                    "/units/" + RIVERS + "/renaming",
                    "/units/" + RIVERS + "/move",
                    "/units/" + RIVERS + "/merger",
                    "/units/" + RIVERS + "/split",
                    "/units/" + RIVERS + "/ending",
                    "/units/" + RIVERS + "/committees/new",
                    "/vacancies",
                    "/members",
                    "/members/new",
                    "/members/export",
                    "/members/" + AN.member(),
                    "/members/" + AN.member() + "/edit",
                    "/members/" + AN.member() + "/transfer",
                    "/members/" + AN.member() + "/positions/new",
                    "/imports");

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void isFreeOfBarriers(ColorScheme scheme, Visitor visitor) {
        var page = visitor.as(HOA, new Browser.NewContextOptions().setColorScheme(scheme));
        for (var path : PAGES) {
            page.navigate(path);
            assertThat(new AxeBuilder(page).analyze().getViolations()).as(path).isEmpty();
        }
    }

    @Test
    void fitsAPhone(Visitor visitor) {
        var page = visitor.as(HOA, Visitor.phone());
        for (var path : PAGES) {
            page.navigate(path);
            assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .as(path)
                    .isEqualTo(0);
        }
    }

    @Test
    @Tag("I3")
    void bringsASheetInAndWatchesItsProgress(Visitor visitor) {
        var page = visitor.as(HOA);
        page.navigate("/imports");
        page.getByLabel("Nội dung bảng").selectOption("UNITS");
        page.getByLabel("Tệp Excel")
                .setInputFiles(
                        new FilePayload("don-vi.xlsx", "application/octet-stream", template(page)));
        page.getByRole(AriaRole.BUTTON, named("Tải lên và xem trước")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Những dòng đầu của bảng"))).isVisible();
        page.getByRole(AriaRole.BUTTON, named("Kiểm tra thử")).click();
        page.getByRole(AriaRole.BUTTON, named("Nhập 2 dòng")).click();
        assertThat(page.getByText("Đã nhập: thêm 2, thay đổi 0, giữ nguyên 0.")).isVisible();
        page.navigate("/units?q=phong mau");
        assertThat(
                        page.getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName("Chi bộ Phòng Mẫu")))
                .isVisible();
    }

    private static byte[] template(Page page) {
        return page.request().get("/imports/template?kind=UNITS").body();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
