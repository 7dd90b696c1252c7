package vn.quantriet.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.testing.Cast.HOA;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.testing.BrowserTest;
import vn.quantriet.testing.Visitor;

/// The clerk's keyboard, and what keeps words from being lost.
@BrowserTest
@Import({KeysJourneyTests.Work.class, KeysJourneyTests.Counts.class})
@Tag("J")
class KeysJourneyTests {

    @Test
    void searchesOnSlashAndWalksThroughWhatIsFound(Visitor visitor) {
        var page = home(visitor);
        page.keyboard().press("/");
        page.keyboard().type("quan trac");
        assertThat(page.locator("#search-found")).containsText("Chi bộ Phòng Quan trắc");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).hasText("Chi bộ Phòng Quan trắc");
    }

    @Test
    void movesThroughAListAndOpensALine(Visitor visitor) {
        var page = home(visitor);
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("k");
        assertThat(page.locator(".is-current")).containsText("Nộp báo cáo");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*/members\\?from=late$"));
    }

    @Test
    void listsTheKeysOnAQuestionMarkAndSwitchesThemOff(Visitor visitor) {
        var page = home(visitor);
        page.keyboard().press("?");
        assertThat(page.locator("#keys-help")).isVisible();
        page.locator("#keys-help").getByText("Tắt phím tắt").click();
        page.waitForCondition(() -> page.locator("body[data-keys=off]").count() == 1);
        page.keyboard().press("?");

        assertThat(page.locator("#keys-help")).isHidden();
    }

    @Test
    void keepsWhatIsTypedWhileTyping(Visitor visitor) {
        var page = home(visitor);
        page.locator("#search-box").focus();
        page.keyboard().type("j?k/");

        assertThat(page.locator("#search-box")).hasValue("j?k/");
    }

    @Test
    void showsTheHomePageToEverybody(Visitor visitor) {
        var page = home(visitor);
        for (var theme : List.of("light", "dark")) {
            page.evaluate("theme => document.documentElement.dataset.bsTheme = theme", theme);
            assertThat(
                            new AxeBuilder(page)
                                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa"))
                                    .analyze()
                                    .getViolations())
                    .as(theme)
                    .isEmpty();
        }
        page.setViewportSize(320, 640);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    }

    private static Page home(Visitor visitor) {
        var page = visitor.as(HOA);
        page.navigate("/");
        return page;
    }

    static class Work implements HomeSection {

        private final Clock clock;

        Work(Clock clock) {
            this.clock = clock;
        }

        @Override
        public List<WaitingLine> waiting(Viewer viewer) {
            var today = LocalDate.now(clock);
            return List.of(
                    line("Nộp báo cáo sơ kết học tập nghị quyết", today.minusDays(2), "late"),
                    line("Rà soát quy chế làm việc của cấp ủy", today, "today"),
                    line(
                            "Quán triệt, triển khai thực hiện chương trình hành động về củng cố hệ thống trạm quan trắc lưu vực sông, rà"
                                    + " soát quy chế phối hợp giữa các đơn vị, bảo đảm hoàn thành trước mùa mưa lũ và báo cáo kết quả",
                            today.plusDays(40),
                            "later"));
        }

        private static WaitingLine line(String title, LocalDate due, String name) {
            return new WaitingLine(
                    "search.do", title, "Kế hoạch 12-KH/ĐU", "/members?from=" + name, due, false);
        }
    }

    static class Counts implements HomeTiles {

        @Override
        public List<Tile> tiles(Viewer viewer) {
            return List.of(
                    new Tile("web.home.group.LATE", 12, "/units", Tone.BAD),
                    new Tile("web.home.group.TODAY", 0, "/units", Tone.WARN),
                    new Tile("web.home.group.OPINION", 3, "/units", Tone.INFO));
        }
    }
}
