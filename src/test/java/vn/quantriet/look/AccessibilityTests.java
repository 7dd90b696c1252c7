package vn.quantriet.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
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

    @AfterAll
    void end() {
        tour.close();
    }

    static List<Stop> pages() {
        return Stop.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasNoFindingsAndNeedsNoSidewaysScrolling(Stop stop) {
        tour.visit(stop, new Eyes(1280, "light", false), Wcag::check);
    }

    @Test
    void wouldFindAPictureWithoutWords(Visitor visitor) {
        var page = visitor.stranger();
        page.setContent("<html lang=vi><title>x</title><main><img src='x.png'></main>");

        assertThat(Wcag.findings(page)).singleElement().asString().startsWith("image-alt");
    }
}
