package vn.quantriet.exchange.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.testing.Cast.HOA;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.exchange.archive.Zips;
import vn.quantriet.testing.BrowserTest;
import vn.quantriet.testing.Visitor;

/// A clerk brings an archive with one bad file in it.
@Tag("A1")
@BrowserTest
class IntakeJourneyTests {

    /// Milliseconds: originals are read one after the other, and other tests may have left many.
    private static final double PATIENCE = 300_000;

    @Test
    void looksAtAnArchiveAndFilesWhatIsGood(Visitor visitor) {
        var page = visitor.as(HOA);
        page.navigate("/documents");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nhập nhiều tệp"))
                .click();
        var zip =
                Zips.of(
                        "thông báo 1.txt", "Thông báo số một trong gói",
                        "thông báo 2.txt", "Thông báo số hai trong gói",
                        "chương trình.exe", program());
        page.setInputFiles("#field-files", new FilePayload("thang-ba.zip", "application/zip", zip));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Xem trước")).click();
        assertThat(page).hasURL(Pattern.compile("/intakes/[0-9a-f-]{36}$"));
        assertThat(page.getByText("Không phải loại tệp văn bản")).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ghi 2 văn bản vào sổ"))
                .click();
        assertThat(page.getByText("Đã ghi 2 văn bản vào sổ; 1 tệp không ghi")).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("thông báo 1.txt"))
                .click();
        assertThat(page.locator("article.paper"))
                .containsText(
                        "Thông báo số một trong gói",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    }

    private static byte[] program() {
        var bytes = new byte[1024];
        for (int at = 2; at < bytes.length; at++) {
            bytes[at] = (byte) (at * 7);
        }
        bytes[0] = 'M';
        bytes[1] = 'Z';
        return bytes;
    }

    @Test
    void fitsAPhone(Visitor visitor) {
        var page = visitor.as(HOA, Visitor.phone());
        for (var path :
                List.of(
                        "/intakes",
                        "/parcels",
                        "/parcels/new",
                        "/secret-entries",
                        "/secret-entries/new")) {
            page.navigate(path);
            assertThat(
                            (boolean)
                                    page.evaluate(
                                            "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as(path)
                    .isTrue();
        }
    }
}
