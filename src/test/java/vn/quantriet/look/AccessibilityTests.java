package vn.quantriet.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import vn.quantriet.look.Tour.Eyes;
import vn.quantriet.testing.BrowserTest;
import vn.quantriet.testing.SampleDatabase;
import vn.quantriet.testing.Visitor;

/// Every page of `pages.txt` keeps to WCAG 2.1 AA as far as a program can tell, in both themes and on the narrowest screen.
@BrowserTest
@ContextConfiguration(initializers = SampleDatabase.class)
@Tag("J")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTests {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private static final String WIDTH = "document.documentElement.scrollWidth";

    @LocalServerPort int port;

    @Value("${quantriet.data}")
    Path data;

    private Tour tour;

    @BeforeEach
    void begin() throws IOException {
        if (tour == null) {
            var sheet = SignInSheet.read(data.resolve("demo-sign-ins.txt"));
            tour = new Tour("http://localhost:" + port, sheet);
        }
    }

    static List<Stop> pages() {
        return Stop.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasNoFindingsAndNeedsNoSidewaysScrolling(Stop stop) {
        var page = tour.open(stop, new Eyes(1280, "light", false));
        assumeTrue(page.isPresent(), () -> "nothing to follow on " + stop.path());
        try (var context = page.get().context()) {
            var softly = new SoftAssertions();
            softly.assertThat(findings(page.get())).as("light").isEmpty();
            page.get().evaluate("document.documentElement.dataset.bsTheme = 'dark'");
            softly.assertThat(findings(page.get())).as("dark").isEmpty();
            page.get().setViewportSize(320, 640);
            softly.assertThat((Integer) page.get().evaluate(WIDTH)).as("width").isLessThan(321);
            softly.assertThat(findings(page.get())).as("phone").isEmpty();
            softly.assertAll();
        }
    }

    @Test
    void wouldFindAPictureWithoutWords(Visitor visitor) {
        var page = visitor.stranger();
        page.setContent("<html lang=vi><title>x</title><main><img src='x.png'></main>");

        assertThat(findings(page)).singleElement().asString().startsWith("image-alt");
    }

    private static List<String> findings(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(AccessibilityTests::words)
                        .toList();
    }

    private static String words(Rule finding) {
        var places = finding.getNodes().stream().map(node -> node.getHtml()).toList();
        return "%s: %s %s".formatted(finding.getId(), finding.getHelp(), places);
    }
}
