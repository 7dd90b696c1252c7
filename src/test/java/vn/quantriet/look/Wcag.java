package vn.quantriet.look;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;

/// WCAG 2.1 AA as far as a program can tell.
final class Wcag {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    /// What reaches over the right edge, where the page as a whole does.
    private static final String TOO_WIDE =
            """
            () => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll("main *")]
              .filter((one) => one.getBoundingClientRect().right > innerWidth)
              .map((one) => one.outerHTML.slice(0, 160))
            """;

    private static final String AXE = AxeBuilder.getAxeScript();

    /// Pages have no frames, so one run says all; the engine of the builder would open a second page for each.
    private static final String RUN =
            """
            async (only) => (await axe.run(document, { runOnly: only, resultTypes: ["violations"], preload: false })).violations
              .map((one) => `${one.id}: ${one.help} ${one.nodes.map((node) => node.html).join(" ")}`)
            """;

    private Wcag() {}

    /// The page as it stands in light and dark, and on the narrowest screen, where nothing may need sideways scrolling.
    static void check(Page page) {
        var softly = new SoftAssertions();
        softly.assertThat(findings(page)).as("light").isEmpty();
        page.evaluate("document.documentElement.dataset.bsTheme = 'dark'");
        softly.assertThat(findings(page, "rule", List.of("color-contrast"))).as("dark").isEmpty();
        page.setViewportSize(320, 640);
        softly.assertThat((List<?>) page.evaluate(TOO_WIDE)).as("too wide").isEmpty();
        softly.assertThat(findings(page)).as("phone").isEmpty();
        softly.assertAll();
    }

    static List<?> findings(Page page) {
        return findings(page, "tag", RULES);
    }

    private static List<?> findings(Page page, String type, List<String> values) {
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AXE);
        }
        return (List<?>) page.evaluate(RUN, Map.of("type", type, "values", values));
    }
}
