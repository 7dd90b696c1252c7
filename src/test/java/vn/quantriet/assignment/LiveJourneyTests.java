package vn.quantriet.assignment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.quantriet.assignment.Work.DUE;
import static vn.quantriet.testing.Cast.*;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.plan.PlanId;
import vn.quantriet.testing.BrowserTest;
import vn.quantriet.testing.Visitor;

/// A page shows by itself what others do, and never takes a word away from who is writing.
@BrowserTest
@Import(Work.class)
class LiveJourneyTests {

    @Autowired Work work;
    @Autowired Assignments assignments;

    @Test
    @Tag("B4")
    void refreshesByItselfAndKeepsWhatIsTyped(Visitor visitor) {
        var plan = work.handedOut(HOA, DUE, "Đảng bộ Cục Sông ngòi", "Chi bộ Viện Hồ đầm");
        var page = signedIn(visitor, "hoa");
        page.navigate("/assignments/board?below=true&plan=" + plan);
        assertThat(page.locator("#column-IN_PROGRESS .chip-count")).hasText("0");
        page.waitForTimeout(1500);

        report(plan, THU);
        assertThat(page.locator("#column-IN_PROGRESS .chip-count")).hasText("1");
        assertThat(page.locator("[data-live-note]")).isHidden();

        page.locator("#bulk-words").fill("Đề nghị khẩn trương");
        page.locator("h1").click();
        report(plan, LAN);
        assertThat(page.locator("[data-live-note]")).isVisible();
        assertThat(page.locator("#bulk-words")).hasValue("Đề nghị khẩn trương");
        assertThat(page.locator("#column-IN_PROGRESS .chip-count")).hasText("1");
    }

    @Test
    void thePageOfAWorkShowsWhatHappenedElsewhere(Visitor visitor) {
        var plan = work.handedOut(HOA, DUE, "Chi bộ Viện Hồ đầm");
        var page = signedIn(visitor, "thu");
        page.navigate(work.all(plan, THU, false).getFirst().page());
        assertThat(page.locator(".page-lead")).containsText("Chưa làm");
        page.waitForTimeout(1500);

        report(plan, THU);
        assertThat(page.locator(".page-lead")).containsText("Đang làm");

        page.getByLabel("Kết quả thực hiện").fill("Đã đo xong bốn hồ");
        report(plan, THU);
        assertThat(page.locator("[data-live-note]")).isVisible();
        assertThat(page.getByLabel("Kết quả thực hiện")).hasValue("Đã đo xong bốn hồ");
    }

    private void report(PlanId plan, Viewer viewer) {
        var turn = work.all(plan, viewer, false).getFirst().occurrence();
        Work.act(viewer, () -> assignments.report(UUID.randomUUID(), turn, "Đang đo", 40, viewer));
    }

    private static Page signedIn(Visitor visitor, String login) {
        var page = visitor.stranger();
        page.navigate("/sign-in");
        page.locator("[name=login]").fill(login);
        page.locator("[name=password]").fill(PASSWORD);
        page.locator("main form").getByRole(AriaRole.BUTTON).first().click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }
}
