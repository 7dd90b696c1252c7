package vn.quantriet.notification;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.testing.Cast.LAN;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.testing.BrowserTest;
import vn.quantriet.testing.Visitor;

@BrowserTest
@Tag("J")
class NotificationJourneyTests {

    private static final String LONG =
            "Quán triệt, triển khai thực hiện chương trình hành động về củng cố hệ thống trạm quan trắc lưu vực sông, rà soát quy"
                    + " chế phối hợp giữa các đơn vị, bảo đảm hoàn thành trước mùa mưa lũ và báo cáo kết quả về Văn phòng Đảng ủy";

    @Autowired NoticeRepository notices;
    @Autowired Receivers receivers;
    @Autowired TransactionOperations transactions;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    @BeforeEach
    void tellLanOfThreeThings() {
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("delete from notification.notice").update();
            jdbc.sql("delete from notification.silence").update();
            tell("Được giao nhiệm vụ: {0}", LONG, "units:1", 3);
            tell("Minh chứng bị trả lại: {0}", "Rà soát trạm quan trắc", "units:2", 2);
            tell("Đã gia hạn: {0}", "Rà soát trạm quan trắc", "units:2", 1);
        });
    }

    @Test
    void countsDownAtTheBellAsNoticesAreOpened(Visitor visitor) {
        var page = visitor.as(LAN);
        page.navigate("/");
        page.getByRole(AriaRole.LINK, named("Thông báo: 2 chưa đọc")).click();
        page.getByRole(AriaRole.LINK, named("Đã gia hạn: Rà soát trạm quan trắc")).click();

        assertThat(page).hasURL(Pattern.compile(".*/members$"));
        assertThat(page.getByRole(AriaRole.LINK, named("Thông báo: 1 chưa đọc"))).isVisible();
    }

    @Test
    void asksBeforeAKindIsSwitchedOffAndOffersItAgain(Visitor visitor) {
        var page = visitor.as(LAN);
        page.navigate("/notifications");
        page.getByRole(AriaRole.BUTTON, named("Không nhận loại này")).first().click();
        assertThat(page.locator("#confirm")).containsText("Đã gia hạn: …");
        page.locator("#confirm").getByRole(AriaRole.BUTTON).last().click();

        assertThat(page.locator(".silences")).containsText("Đã gia hạn: …");
        page.getByRole(AriaRole.BUTTON, named("Nhận lại")).click();
        assertThat(page.locator(".silences")).hasCount(0);
    }

    @Test
    void isUsableByEverybodyAndOnThePhone(Visitor visitor) {
        var page = visitor.as(LAN, Visitor.phone());
        page.navigate("/notifications");

        assertThat(
                        new AxeBuilder(page)
                                .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa"))
                                .analyze()
                                .getViolations())
                .isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    }

    private void tell(String kind, String what, String object, int hoursAgo) {
        var notice = new Notice(List.of(LAN.account()), kind, List.of(what), "/members", object);
        var at = clock.instant().minus(Duration.ofHours(hoursAgo));
        notices.add(List.of(new Told(Uuid7.next(), notice, at)), List.of(receivers.of(notice)));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
