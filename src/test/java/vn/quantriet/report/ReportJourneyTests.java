package vn.quantriet.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.LAKES;
import static vn.quantriet.testing.Cast.MINH;
import static vn.quantriet.testing.Cast.THU;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.quantriet.assignment.Acceptances;
import vn.quantriet.assignment.Assignments;
import vn.quantriet.assignment.Worklist;
import vn.quantriet.plan.Drafts;
import vn.quantriet.plan.Plans;
import vn.quantriet.testing.BrowserTest;
import vn.quantriet.testing.Visitor;
import vn.quantriet.web.Paging;

/// From a round to the report of a unit, to a figure in it, to what it was counted from, to the evidence.
@BrowserTest
class ReportJourneyTests {

    @Autowired Plans plans;
    @Autowired Drafts drafts;
    @Autowired Assignments assignments;
    @Autowired Acceptances acceptances;
    @Autowired Worklist worklist;
    @Autowired Facts facts;

    @Test
    @Tag("G1")
    @Tag("G2")
    void leadsFromARoundToTheEvidenceBehindAFigure(Visitor visitor) {
        work();
        ask(visitor.as(HOA));
        write(visitor.as(THU));
        openUpToTheEvidence(visitor.as(MINH));
        onAPhoneInTheDark(visitor);
    }

    private void work() {
        var deeds = new Deeds(plans, drafts, assignments, acceptances, worklist);
        var due = LocalDate.now();
        var line = deeds.handedOut(HOA, THU, "Chi bộ Viện Hồ đầm", "Đo mực nước năm hồ", due);
        deeds.done(line, THU, MINH);
        var filter =
                new FactFilter(
                        "TURN_COMPLETED", LAKES, Reach.SUBTREE, LocalDate.now(), LocalDate.now());
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                Deeds.as(MINH, () -> facts.open(filter, MINH, Paging.first()))
                                        .number(),
                        number -> number >= 1);
    }

    private static void ask(Page page) {
        page.navigate("/rounds");
        check(page);
        page.getByRole(AriaRole.LINK, on("Mở đợt báo cáo")).first().click();
        check(page);
        page.getByLabel("Tên đợt").fill("Báo cáo thử nghiệm 6 tháng");
        page.getByRole(AriaRole.BUTTON, on("Mở đợt và thông báo")).click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Đã mở đợt báo cáo");
        assertThat(page.getByText("0/").first()).isVisible();
        check(page);
    }

    private static void write(Page page) {
        page.navigate("/reports");
        check(page);
        page.getByRole(AriaRole.BUTTON, on("Lập báo cáo")).first().click();
        var words = page.locator("[name=words]").first();
        assertThat(words).hasValue(Pattern.compile("\\[[1-9]\\d* #\\d+\\]"));
        check(page);
        words.fill(words.inputValue() + "\nChi bộ đã đo đủ năm hồ.");
        assertThat(page.locator("[data-report-sign]")).containsText("Đã lưu");
        page.locator("input[name=number]").first().fill("6");
        page.getByRole(AriaRole.BUTTON, on("Khai số liệu")).first().click();
        assertThat(page.getByText("Số liệu chỉ đơn vị biết")).hasCount(0);
        assertThat(page.locator("[name=words]").first()).hasValue(Pattern.compile("đo đủ năm hồ"));
        page.getByRole(AriaRole.LINK, on("Đóng")).click();
        check(page);
        page.getByRole(AriaRole.BUTTON, on("Nộp lên cấp trên")).click();
        assertThat(page.locator(".page-lead")).containsText("Chờ duyệt");
    }

    private static void openUpToTheEvidence(Page page) {
        page.navigate("/rounds");
        page.getByRole(AriaRole.LINK, on("Báo cáo thử nghiệm 6 tháng")).click();
        page.locator("main table").getByRole(AriaRole.LINK, in("Chi bộ Viện Hồ đầm")).click();
        check(page);
        assertThat(page.locator(".report-body")).containsText("Chi bộ đã đo đủ năm hồ.");
        page.locator(".report-body a.figure[title='nhiệm vụ đã nghiệm thu']").first().click();
        assertThat(page.locator("main table")).containsText("Biên bản đo");
        check(page);
        assertThat(page.locator("main table a[href='https://example.org/bb']")).isVisible();
        page.getByRole(AriaRole.LINK, on("Đo mực nước năm hồ")).click();
        assertThat(page.locator(".evidence-list")).containsText("Biên bản đo");
        page.navigate("/rounds");
        page.getByRole(AriaRole.LINK, on("Báo cáo thử nghiệm 6 tháng")).click();
        page.locator("main table").getByRole(AriaRole.LINK, in("Chi bộ Viện Hồ đầm")).click();
        page.getByRole(AriaRole.BUTTON, on("Duyệt").setExact(true)).click();
        assertThat(page.locator(".page-lead")).containsText("Đã duyệt");
    }

    private static void onAPhoneInTheDark(Visitor visitor) {
        var phone = Visitor.phone().setColorScheme(ColorScheme.DARK);
        var page = visitor.as(MINH, phone);
        for (var path :
                List.of(
                        "/figures",
                        "/facts?measure=TURN_COMPLETED",
                        "/rounds",
                        "/rounds/new",
                        "/round-rules",
                        "/reports")) {
            page.navigate(path);
            check(page);
            Assertions.assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .as("no sideways scrolling of " + path)
                    .isLessThanOrEqualTo(390);
        }
    }

    private static void check(Page page) {
        Assertions.assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(page.url())
                .isEmpty();
    }

    private static Page.GetByRoleOptions on(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
