package vn.quantriet.look;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import vn.quantriet.testing.BrowserTest;
import vn.quantriet.testing.EmptyDatabase;
import vn.quantriet.testing.Visitor;

/// The page of the first minutes, which no running system shows, is for everybody too.
@BrowserTest
@ContextConfiguration(initializers = EmptyDatabase.class)
@Tag("J")
class SetupAccessibilityTests {

    @Test
    void hasNoFindingsAndNeedsNoSidewaysScrolling(Visitor visitor) {
        var page = visitor.stranger();
        page.navigate("/setup");

        assertThat(page.locator("main")).containsText("Mã thiết lập");
        Wcag.check(page);
    }
}
