package vn.quantriet.extraction;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.MINISTRY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.quantriet.document.DocumentId;
import vn.quantriet.testing.BrowserTest;
import vn.quantriet.testing.Visitor;

/// A review of very many proposals begins with a small answer, and holds everything nevertheless.
@BrowserTest
@Tag("B1")
class LongReviewJourneyTests {

    private static final int TASKS = 300;
    private static final int SMALL = 300 * 1024;

    @Autowired JdbcClient jdbc;
    @Autowired Readings readings;

    private DocumentId document = DocumentId.next();

    @BeforeEach
    void read() {
        document = new FiledDocuments(jdbc).file(LongReview.text(TASKS), MINISTRY);
        readings.read(document, MINISTRY);
    }

    @Test
    void beginsSmallAndBringsTheRest(Visitor visitor) {
        var page = visitor.as(HOA);
        var answer = page.navigate("/documents/" + document + "/review");

        Assertions.assertThat(answer.body().length).isLessThan(SMALL);
        assertThat(cards(page)).hasCount(TASKS, patiently());
        assertThat(page.locator("[data-more], [data-more-text]")).hasCount(0);
        assertThat(page.locator(".text-outline-item")).not().hasCount(0);
        assertThat(page.locator(".review-paper"))
                .containsText("đo đạc và lập hồ sơ đoạn sông số " + TASKS);
        var ids = cards(page).evaluateAll("all => new Set(all.map(one => one.id)).size");
        Assertions.assertThat(ids).isEqualTo(TASKS);
    }

    @Test
    void walksBeyondWhatHasComeYet(Visitor visitor) {
        var page = visitor.as(HOA);
        page.navigate("/documents/" + document + "/review?order=text");
        assertThat(current(page)).hasCount(1);

        page.locator("body").press("j");
        for (int step = 2; step < 60; step++) {
            page.keyboard().press("j");
        }

        assertThat(current(page))
                .containsText(
                        "đoạn sông số 60",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
    }

    @Test
    void opensAllAtOnceWithoutScripts(Visitor visitor) {
        var page = visitor.as(HOA);
        page.navigate("/documents/" + document + "/review?whole=true");

        assertThat(cards(page)).hasCount(TASKS);
        assertThat(page.locator("[data-more], [data-more-text]")).hasCount(0);
    }

    @Test
    void keepsTheListWholeWhenAllThatIsSureIsConfirmed(Visitor visitor) {
        var page = visitor.as(HOA);
        page.navigate("/documents/" + document + "/review");
        assertThat(cards(page)).hasCount(TASKS, patiently());

        page.locator("[data-act=sure]").click();

        assertThat(page.locator(".proposal--confirmed").first()).isAttached();
        assertThat(cards(page)).hasCount(TASKS, patiently());
        assertThat(current(page)).hasCount(1);
    }

    private static LocatorAssertions.HasCountOptions patiently() {
        return new LocatorAssertions.HasCountOptions().setTimeout(60_000);
    }

    private static Locator cards(Page page) {
        return page.locator("#proposals .proposal");
    }

    private static Locator current(Page page) {
        return page.locator(".proposal.is-current");
    }
}
