package vn.quantriet.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.quantriet.look.SignInSheet.SignIn;
import vn.quantriet.look.Tour.Eyes;
import vn.quantriet.testing.BrowserTest;
import vn.quantriet.testing.Cast;

/// Every page of `pages.txt` keeps to WCAG 2.1 AA as far as a program can tell, in both themes and on the narrowest screen.
@BrowserTest
@Tag("J")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTests {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    @LocalServerPort int port;

    private Tour tour;

    @BeforeEach
    void begin() {
        if (tour == null) {
            tour = new Tour("http://localhost:" + port, sheet());
        }
    }

    static Stream<Arguments> pagesInBothThemes() {
        return Stop.all().stream()
                .flatMap(
                        stop -> Stream.of("light", "dark").map(theme -> Arguments.of(stop, theme)));
    }

    static List<Stop> pages() {
        return Stop.all();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pagesInBothThemes")
    void hasNoFindings(Stop stop, String theme) {
        var findings =
                on(
                        stop,
                        new Eyes(1280, theme, false),
                        page -> new AxeBuilder(page).withTags(RULES).analyze().getViolations());

        assertThat(findings).extracting(AccessibilityTests::words).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void needsNoSidewaysScrollingOnTheNarrowestScreen(Stop stop) {
        var width =
                on(
                        stop,
                        new Eyes(320, "light", false),
                        page -> page.evaluate("document.documentElement.scrollWidth"));

        assertThat((Integer) width).isLessThanOrEqualTo(320);
    }

    private <T> T on(Stop stop, Eyes eyes, Function<Page, T> question) {
        var page = tour.open(stop, eyes);
        assumeTrue(page.isPresent(), () -> "nothing to follow on " + stop.path());
        try (var context = page.get().context()) {
            return question.apply(page.get());
        }
    }

    private static String words(Rule finding) {
        var places = finding.getNodes().stream().map(node -> node.getHtml()).toList();
        return "%s: %s %s".formatted(finding.getId(), finding.getHelp(), places);
    }

    private static SignInSheet sheet() {
        return new SignInSheet(
                Map.of(
                        "office", new SignIn("hoa", Cast.PASSWORD),
                        "head", new SignIn("minh", Cast.PASSWORD),
                        "cell", new SignIn("cell.binh", Cast.PASSWORD),
                        "two", new SignIn("tuyet", Cast.PASSWORD),
                        "admin", new SignIn("quang", Cast.PASSWORD),
                        "member", new SignIn("cell.an", Cast.PASSWORD)));
    }
}
