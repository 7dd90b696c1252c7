package vn.quantriet.assignment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.quantriet.testing.Cast.*;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.plan.Drafts;
import vn.quantriet.plan.PlanId;
import vn.quantriet.plan.PlanItemId;
import vn.quantriet.plan.PlanType;
import vn.quantriet.plan.Plans;
import vn.quantriet.plan.Wording;
import vn.quantriet.testing.BrowserTest;
import vn.quantriet.testing.Visitor;

@BrowserTest
class WorkJourneyTests {

    private static final Deadline DUE =
            new Deadline.Fixed("trong quý I", LocalDate.now().plusDays(9), false);

    @Autowired Plans plans;
    @Autowired Drafts drafts;

    @Test
    @Tag("B3")
    @Tag("B4")
    void goesFromTheDraftOfAPlanToAcceptedWork(Visitor visitor) {
        var plan = drafted();
        handOut(visitor.as(HOA), plan);
        handIn(visitor.as(THU));
        accept(visitor.as(MINH));
        onAPhoneInTheDark(visitor, plan);
    }

    @Test
    @Tag("B4")
    void keepsTheFilesOfEvidenceThatWasRefused(Visitor visitor) {
        var plan = PlanId.next();
        plans.begin(plan, PlanType.PLAN, "Kế hoạch đo độ mặn", HOA);
        add(plan, "Đo độ mặn", List.of("Chi bộ Viện Hồ đầm"));
        var office = visitor.as(HOA);
        office.navigate("/plans/" + plan + "/fan-out");
        office.getByRole(AriaRole.BUTTON, on("Giao việc")).click();
        office.locator("#confirm").getByRole(AriaRole.BUTTON, in("Giao việc")).click();
        assertThat(office.getByRole(AriaRole.STATUS).first()).containsText("Đã giao việc");
        var page = visitor.as(THU);
        page.navigate("/assignments");
        page.getByRole(AriaRole.LINK, on("Đo độ mặn")).click();
        var file = new FilePayload("ket-qua.txt", "text/plain", new byte[] {'a'});
        page.locator("[name=files]").setInputFiles(file);
        page.getByLabel("Đường dẫn").fill("javascript:alert(1)");
        page.getByLabel("Tên minh chứng").fill("Kết quả đo");
        page.getByRole(AriaRole.BUTTON, on("Thêm minh chứng")).click();

        assertThat(page.locator("[data-refusal]").first()).not().isEmpty();
        assertThat(page.locator("[data-upload-names]")).hasText("ket-qua.txt");
        assertThat(page.getByLabel("Tên minh chứng")).hasValue("Kết quả đo");

        page.getByLabel("Đường dẫn").fill("");
        page.getByRole(AriaRole.BUTTON, on("Thêm minh chứng")).click();

        assertThat(page.locator(".evidence-list")).containsText("Kết quả đo · ket-qua.txt");
        assertThat(page.getByLabel("Tên minh chứng")).hasValue("");
    }

    private static void handOut(Page page, PlanId plan) {
        page.navigate("/plans/" + plan);
        check(page);
        var item = page.locator(".plan-item").first();
        item.getByRole(AriaRole.LINK, in("Sửa")).click();
        page.getByLabel("Mục tiêu").fill("Đủ số liệu của mọi hồ");
        check(page);
        page.getByRole(AriaRole.BUTTON, on("Lưu nhiệm vụ")).click();
        assertThat(page.getByText("Đủ số liệu của mọi hồ")).isVisible();
        page.getByRole(AriaRole.LINK, on("Xem trước và giao việc")).click();
        assertThat(page.getByRole(AriaRole.BUTTON, on("Giao việc"))).isHidden();
        check(page);
        page.getByLabel("Chi bộ Viện Hồ đầm").check();
        page.getByRole(AriaRole.BUTTON, on("Giao theo lựa chọn này")).click();
        page.getByRole(AriaRole.BUTTON, on("Giao việc")).click();
        page.locator("#confirm").getByRole(AriaRole.BUTTON, in("Giao việc")).click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Đã giao việc");
        check(page);
    }

    private static void handIn(Page page) {
        page.navigate("/assignments");
        check(page);
        page.getByRole(AriaRole.LINK, on("Đo mực nước các hồ")).click();
        check(page);
        page.getByLabel("Đường dẫn").fill("https://example.org/ket-qua");
        page.getByRole(AriaRole.BUTTON, on("Thêm minh chứng")).click();
        page.getByLabel("Kết quả thực hiện").fill("Đã đo đủ năm hồ");
        page.getByRole(AriaRole.BUTTON, on("Nộp để nghiệm thu")).click();
        assertThat(page.locator(".page-lead")).containsText("Chờ nghiệm thu");
    }

    private static void accept(Page page) {
        page.navigate("/assignments/submissions");
        check(page);
        page.getByRole(AriaRole.LINK, on("Đo mực nước các hồ")).click();
        check(page);
        page.getByRole(AriaRole.BUTTON, on("Nghiệm thu").setExact(true)).click();
        assertThat(page.locator(".page-lead")).containsText("Đã nghiệm thu");
        page.navigate("/assignments/overview");
        assertThat(page.getByText("1/2").first()).isVisible();
        check(page);
    }

    private static void onAPhoneInTheDark(Visitor visitor, PlanId plan) {
        var phone = Visitor.phone().setColorScheme(ColorScheme.DARK);
        var page = visitor.as(MINH, phone);
        for (var path :
                List.of(
                        "/plans",
                        "/plans/" + plan,
                        "/plans/" + plan + "/fan-out",
                        "/assignments?view=ALL",
                        "/assignments?below=true&view=ALL",
                        "/assignments/overview")) {
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

    private PlanId drafted() {
        var plan = PlanId.next();
        plans.begin(plan, PlanType.PLAN, "Kế hoạch quan trắc hồ chứa mùa khô", HOA);
        add(plan, "Đo mực nước các hồ", List.of("Thủ trưởng các đơn vị"));
        add(plan, "Kiểm tra trạm đo", List.of("Các đảng bộ trực thuộc"));
        return plan;
    }

    private void add(PlanId plan, String content, List<String> leads) {
        var coordinators = List.of("Ban Tuyên giáo");
        drafts.add(
                plan,
                PlanItemId.next(),
                new Wording("1", content, "", "", List.of("100%"), DUE, leads, coordinators),
                HOA);
    }

    private static Page.GetByRoleOptions on(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
