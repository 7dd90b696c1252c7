package vn.quantriet.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.quantriet.testing.Cast.*;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import vn.quantriet.document.ArrivalStamp;
import vn.quantriet.document.Description;
import vn.quantriet.document.Direction;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.Documents;
import vn.quantriet.document.NewPaper;
import vn.quantriet.extraction.WholeReview;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.testing.BrowserTest;
import vn.quantriet.testing.Visitor;
import vn.quantriet.web.Paging;

/// What is done with plans in a browser: findings while one writes, overlaps decided side by side, a conclusion taken into a programme.
@BrowserTest
class PlanJourneyTests {

    private static final String CONCLUSION =
            """
            ĐẢNG BỘ BỘ THỦY VĂN
            ĐẢNG ỦY BỘ THỦY VĂN

            Số 04-KL/ĐU

            Hà Nội, ngày 15 tháng 01 năm 2026

            KẾT LUẬN
            Về mùa lũ %s

            II. NHIỆM VỤ

            1. Trạm đo

            a) Nội dung: Kiểm tra toàn bộ thiết bị tại các trạm đo mưa, thay cảm biến hỏng.

            b) Chủ trì: Ủy ban Kiểm tra.

            c) Thời hạn: trước ngày 30/9/2026.

            2. Thuyền đo

            a) Nội dung: Mua hai thuyền đo lưu lượng cho mùa lũ.

            b) Chủ trì: Văn phòng Đảng ủy.

            c) Thời hạn: trước ngày 15/5/2026.
            """;

    @Autowired Plans plans;
    @Autowired Drafts drafts;
    @Autowired Overlaps overlaps;
    @Autowired Documents documents;
    @Autowired WholeReview wholeReview;

    @Test
    @Tag("B5")
    void showsFindingsWhileOneWrites(Visitor visitor) {
        var plan = plan(LAN);
        item(plan, "Tăng cường công tác quan trắc", LAN);
        var page = visitor.as(LAN);
        page.navigate("/plans/" + plan);

        page.keyboard().press("f");
        assertThat(page.locator(".plan-item.is-current .finding-body").first()).isVisible();
        page.locator("[data-edit]").first().click();
        var check = page.locator(".plan-check");
        assertThat(check).containsText("Nội dung còn chung chung");
        page.getByLabel("Nội dung", new Page.GetByLabelOptions().setExact(true))
                .fill("Lập danh sách 12 trạm đo cần sửa");
        assertThat(check).not().containsText("Nội dung còn chung chung");
        page.getByRole(AriaRole.BUTTON, on("Lưu nhiệm vụ")).click();
        assertThat(page.locator(".plan-item-content")).containsText("12 trạm đo");

        var finding = page.locator("details.finding").filter(having("Chưa nêu giải pháp"));
        if (finding.getAttribute("open") == null) {
            finding.locator("summary").click();
        }
        finding.getByLabel("Lý do giữ nguyên").fill("Có đề án riêng");
        finding.getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator(".finding--accepted")).containsText("Chưa nêu giải pháp");
    }

    @Test
    @Tag("B6")
    void decidesAboutTwoItemsSideBySide(Visitor visitor) {
        var plan = plan(LAN);
        item(plan, "Sơn lại 40 cột mốc dọc bờ sông trước mùa mưa", LAN);
        item(plan, "Sơn mới 40 cột mốc dọc hai bờ sông trước mùa mưa", LAN);
        waiting(() -> overlaps.waiting(plan, LAN) > 0);
        var page = visitor.as(LAN);
        page.navigate("/plans/" + plan);

        page.getByRole(AriaRole.LINK, on("1 cặp nhiệm vụ gần giống nhau")).click();
        var pair = page.locator(".overlap");
        assertThat(pair).hasCount(1);
        assertThat(pair.locator("mark").first()).isVisible();
        pair.locator("[name=reason]").fill("Một việc ghi hai lần");
        pair.getByRole(AriaRole.BUTTON, in("Trùng: gộp")).click();
        assertThat(page.locator(".overlap")).hasCount(0);

        page.navigate("/plans/" + plan);
        assertThat(page.locator(".overlap-note").first()).containsText("Một việc ghi hai lần");
        var stranger = visitor.as(THU);
        stranger.navigate("/plans/overlaps?state=ALL");
        assertThat(stranger.locator("main")).not().containsText("cột mốc dọc bờ sông");
    }

    @Test
    @Tag("B7")
    void takesAConclusionIntoARunningProgramme(Visitor visitor) {
        var plan = plan(HOA);
        item(plan, "Kiểm tra toàn bộ thiết bị tại các trạm đo mưa", HOA);
        plans.approve(plan, plans.fanOut(plan, HOA).digest(), HOA);
        var paper = reviewed();
        var page = visitor.as(HOA);
        page.navigate("/plans/" + plan);

        page.getByRole(AriaRole.LINK, on("Bổ sung theo văn bản mới")).click();
        page.locator(".merge-papers a[href*='" + paper + "']").click();
        var first = page.locator(".merge").first();
        assertThat(first).containsText("Bổ sung cho nhiệm vụ đã giao");
        first.getByRole(AriaRole.BUTTON, in("Bổ sung bên cạnh")).click();
        assertThat(first).containsText("Đã bổ sung bên cạnh");
        var second = page.locator(".merge").nth(1);
        second.getByRole(AriaRole.BUTTON, in("Thêm vào kế hoạch")).click();
        assertThat(second).containsText("Đã thêm");
        second.getByRole(AriaRole.BUTTON, in("Hoàn tác")).click();
        assertThat(second.getByRole(AriaRole.BUTTON, in("Thêm vào kế hoạch"))).isVisible();

        page.navigate("/plans/" + plan);
        assertThat(page.locator(".plan-item:not(.plan-item--dropped)")).hasCount(2);
        page.getByRole(AriaRole.LINK, on("Bổ sung theo Kết luận 04-KL/ĐU ngày 15/01/2026"))
                .first()
                .click();
        assertThat(page).hasURL(Pattern.compile("/documents/" + paper + "\\?passage="));
        assertThat(page.locator("article.paper mark").first()).isVisible();
        page.navigate("/plans/" + plan + "/programme");
        assertThat(page.locator("tbody tr").nth(1)).containsText("Bổ sung theo Kết luận");
    }

    private PlanId plan(Viewer viewer) {
        var plan = PlanId.next();
        plans.begin(plan, PlanType.PLAN, "Kế hoạch " + plan.toString().substring(24), viewer);
        return plan;
    }

    private void item(PlanId plan, String content, Viewer viewer) {
        drafts.add(
                plan,
                PlanItemId.next(),
                new Wording(
                        "",
                        content,
                        "",
                        "",
                        List.of(),
                        new Deadline.Fixed("", LocalDate.parse("2099-03-31"), false),
                        List.of(viewer.equals(HOA) ? "Ban Tuyên giáo" : "Các chi bộ trực thuộc"),
                        List.of()),
                viewer);
    }

    private DocumentId reviewed() {
        var text = CONCLUSION.formatted(UUID.randomUUID() + " " + Instant.now());
        var paper =
                new NewPaper(
                        "ket-luan.txt",
                        new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)),
                        Direction.INTERNAL,
                        Description.NONE,
                        ArrivalStamp.NONE);
        var document = documents.file(paper, HOA).document();
        waiting(() -> wholeReview.canBegin(document));
        wholeReview.finish(document, HOA);
        waiting(() -> {
            var filter = new PlanFilter("", null, document, true);
            return !plans.lines(filter, HOA, Paging.first()).isEmpty();
        });
        return document;
    }

    private static void waiting(Callable<Boolean> done) {
        await().atMost(Duration.ofSeconds(60)).until(() -> DatabaseScope.system("test").call(done));
    }

    private static Locator.FilterOptions having(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static Page.GetByRoleOptions on(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
