package vn.quantriet.look;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.UnaryOperator;
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

    private Wcag() {}

    /// The page as it stands in light and dark, and on the narrowest screen, where nothing may need sideways scrolling.
    static void check(Page page) {
        var softly = new SoftAssertions();
        softly.assertThat(findings(page)).as("light").isEmpty();
        page.evaluate("document.documentElement.dataset.bsTheme = 'dark'");
        softly.assertThat(findings(page, axe -> axe.withRules(List.of("color-contrast"))))
                .as("dark")
                .isEmpty();
        page.setViewportSize(320, 640);
        softly.assertThat((List<?>) page.evaluate(TOO_WIDE)).as("too wide").isEmpty();
        softly.assertThat(findings(page)).as("phone").isEmpty();
        softly.assertAll();
    }

    static List<String> findings(Page page) {
        return findings(page, axe -> axe.withTags(RULES));
    }

    private static List<String> findings(Page page, UnaryOperator<AxeBuilder> narrowed) {
        return narrowed.apply(new AxeBuilder(page)).analyze().getViolations().stream()
                .map(Wcag::words)
                .toList();
    }

    private static String words(Rule finding) {
        var places = finding.getNodes().stream().map(node -> node.getHtml()).toList();
        return "%s: %s %s".formatted(finding.getId(), finding.getHelp(), places);
    }
}
