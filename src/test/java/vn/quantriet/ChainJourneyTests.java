package vn.quantriet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.quantriet.testing.Cast.*;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.kernel.HeldRole;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.Reorganization;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitName;
import vn.quantriet.organization.Units;
import vn.quantriet.plan.Drafts;
import vn.quantriet.plan.Part;
import vn.quantriet.plan.PlanId;
import vn.quantriet.plan.PlanItemId;
import vn.quantriet.plan.PlanType;
import vn.quantriet.plan.Plans;
import vn.quantriet.plan.Wording;
import vn.quantriet.testing.BrowserTest;
import vn.quantriet.testing.Visitor;

/// A plan of the ministry becomes plans of three committees and work of their cells; what a cell did stands as a figure in the report of
/// its committee, and the figure opens down to the evidence. Then the same way down from the ministry's plan.
@BrowserTest
@TestPropertySource(properties = "quantriet.test.database=chain")
@Tag("B3")
@Tag("G1")
@Tag("G2")
@Tag("G3")
class ChainJourneyTests {

    private static final String UPPER = "Khảo sát toàn bộ bến đò trước mùa lũ";
    private static final String RIVERS_NAME = "Đảng bộ Cục Sông ngòi";
    private static final List<String> OTHERS = List.of("Đảng bộ Cục Cửa biển", "Đảng bộ Cục Đê");

    @Autowired Plans plans;
    @Autowired Drafts drafts;
    @Autowired Reorganization reorganization;
    @Autowired Units units;

    @Test
    void goesDownToTheCellsAndComesBackAsAFigureThatOpens(Visitor visitor) {
        var others = OTHERS.stream().map(this::committee).toList();
        var upper = handedOut(others);
        var own = answered(visitor.as(LAN));
        others.forEach(head -> answered(upper, head));

        showsHowFar(visitor.as(HOA), upper);
        var work = handIn(visitor.as(BINH));
        accept(visitor.as(LAN), work);
        counted(visitor.as(LAN));
        var round = "Báo cáo sáu tháng về bến đò";
        ask(visitor.as(HOA), round);
        report(visitor.as(LAN), round);

        openTheFigure(visitor.as(MINH), round, work);
        comeDown(visitor.as(MINH), upper, own, work);
    }

    /// A committee of its own with one cell, and its secretary.
    private Viewer committee(String name) {
        var committee = found(MINISTRY, UnitKind.COMMITTEE_BODY, name);
        found(committee, UnitKind.CELL, "Chi bộ thuộc " + name);
        var held =
                new HeldRole(
                        UUID.randomUUID(), Role.SECRETARY, committee, units.path(committee), "");
        return new Viewer(
                new AccountId(UUID.randomUUID()),
                new MemberId(UUID.randomUUID()),
                "Bí thư " + name,
                held,
                List.of(held));
    }

    private UnitId found(UnitId parent, UnitKind kind, String name) {
        var id = new UnitId(Uuid7.next());
        var since = LocalDate.now().minusDays(1);
        reorganization.found(
                new NewUnit(id, parent, kind, new UnitName(name, ""), "", since, ""), HOA);
        return id;
    }

    private PlanId handedOut(List<Viewer> others) {
        var plan = PlanId.next();
        var item = PlanItemId.next();
        plans.begin(plan, PlanType.PLAN, "Kế hoạch an toàn bến đò", HOA);
        var due = new Deadline.Fixed("", LocalDate.now(), false);
        drafts.add(
                plan,
                item,
                new Wording("1", UPPER, "", "", List.of("100% bến đò"), due, List.of(), List.of()),
                HOA);
        var receivers =
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(RIVERS),
                                others.stream().map(Viewer::unit))
                        .toList();
        drafts.assign(plan, List.of(item), Part.LEAD, receivers, HOA);
        plans.approve(plan, plans.fanOut(plan, HOA).digest(), HOA);
        return plan;
    }

    /// The committee answers with a plan of its own, in which its cell leads what came from above; the plan's path.
    private static String answered(Page page) {
        page.navigate("/plans/handed");
        var row = row(page, "Kế hoạch an toàn bến đò");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> {
                    page.navigate("/plans/handed");
                    return row.count() > 0;
                });
        row.getByRole(AriaRole.BUTTON, in("Lập kế hoạch thực hiện")).click();
        assertThat(page).hasURL(Pattern.compile("/plans/[0-9a-f-]{36}.*"));
        var path = URI.create(page.url()).getPath();
        assertThat(page.locator(".plan-item")).containsText(UPPER);
        page.locator("input[form=leads][name=item]").first().check();
        page.locator(".plan-leads").getByLabel("Chi bộ Phòng Quan trắc").check();
        page.locator(".plan-leads").getByRole(AriaRole.BUTTON, in("chủ trì")).click();
        page.getByRole(AriaRole.LINK, on("Xem trước và giao việc")).click();
        page.getByRole(AriaRole.BUTTON, on("Giao việc")).click();
        page.locator("#confirm").getByRole(AriaRole.BUTTON, in("Giao việc")).click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Đã giao việc");
        return path;
    }

    private void answered(PlanId upper, Viewer head) {
        DatabaseScope.of(head)
                .run(() -> {
                    var plan = plans.implement(upper, head);
                    var items = plans.items(plan, head).stream().map(item -> item.id()).toList();
                    var cells =
                            plans.choices(plan, head).stream()
                                    .filter(unit -> head.unit().equals(unit.parent()))
                                    .map(unit -> unit.id())
                                    .toList();
                    drafts.assign(plan, items, Part.LEAD, cells, head);
                    plans.approve(plan, plans.fanOut(plan, head).digest(), head);
                });
    }

    private static void showsHowFar(Page page, PlanId upper) {
        page.navigate("/plans/" + upper + "/coverage");
        for (var name : List.of(RIVERS_NAME, OTHERS.getFirst(), OTHERS.getLast())) {
            assertThat(row(page, name)).containsText("1/1");
        }
    }

    /// The cell shows what it did and hands it in; the path of the work.
    private static String handIn(Page page) {
        var link = page.locator("main a", having(UPPER)).first();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> {
                    page.navigate("/assignments");
                    return link.count() > 0;
                });
        link.click();
        page.getByLabel("Đường dẫn").fill("https://example.org/ben-do");
        page.getByLabel("Tên minh chứng").fill("Bảng khảo sát bến đò");
        page.getByRole(AriaRole.BUTTON, on("Thêm minh chứng")).click();
        assertThat(page.locator(".evidence-list")).containsText("Bảng khảo sát bến đò");
        page.getByLabel("Kết quả thực hiện").fill("Đã khảo sát 12 bến đò");
        page.getByRole(AriaRole.BUTTON, on("Nộp để nghiệm thu")).click();
        assertThat(page.locator(".page-lead")).containsText("Chờ nghiệm thu");
        return URI.create(page.url()).getPath();
    }

    private static void accept(Page page, String work) {
        page.navigate(work);
        page.getByRole(AriaRole.BUTTON, on("Nghiệm thu").setExact(true)).click();
        assertThat(page.locator(".page-lead")).containsText("Đã nghiệm thu");
    }

    /// The ledger hears of it a moment later.
    private static void counted(Page page) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> {
                    page.navigate("/facts?measure=TURN_COMPLETED&reach=SUBTREE&unit=" + RIVERS);
                    return row(page, "Bảng khảo sát bến đò").count() > 0;
                });
    }

    private static void ask(Page page, String round) {
        page.navigate("/rounds/new?kind=SIX_MONTHS");
        page.getByLabel("Tên đợt").fill(round);
        page.getByRole(AriaRole.BUTTON, on("Mở đợt và thông báo")).click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Đã mở đợt báo cáo");
    }

    /// The committee's report drafts itself; what it alone knows it states.
    private static void report(Page page, String round) {
        page.navigate("/reports");
        row(page, round).getByRole(AriaRole.BUTTON, in("Lập báo cáo")).click();
        var asked = page.locator("input[name=number]");
        while (asked.count() > 0) {
            int left = asked.count();
            asked.first().fill("3");
            page.getByRole(AriaRole.BUTTON, on("Khai số liệu")).first().click();
            assertThat(asked).hasCount(left - 1);
        }
        page.getByRole(AriaRole.LINK, on("Đóng")).click();
        page.getByRole(AriaRole.BUTTON, on("Nộp lên cấp trên")).click();
        assertThat(page.locator(".page-lead")).containsText("Chờ duyệt");
    }

    /// Round, report, figure, facts, evidence; and from the work to the plan it comes from.
    private static void openTheFigure(Page page, String round, String work) {
        page.navigate("/rounds");
        page.getByRole(AriaRole.LINK, on(round)).click();
        page.locator("main table").getByRole(AriaRole.LINK, in(RIVERS_NAME)).click();
        page.locator(".report-body a.figure[title='nhiệm vụ đã nghiệm thu']").first().click();
        var fact = row(page, "Bảng khảo sát bến đò");
        assertThat(fact.locator("a[href='https://example.org/ben-do']")).isVisible();
        fact.getByRole(AriaRole.LINK, in(UPPER)).click();
        assertThat(page).hasURL(Pattern.compile(work));
        assertThat(page.locator(".evidence-list")).containsText("Bảng khảo sát bến đò");
    }

    /// The same, from above: plan, coverage, the committee's plan, its item, the work, the evidence.
    private static void comeDown(Page page, PlanId upper, String own, String work) {
        page.navigate("/plans/" + upper + "/coverage");
        row(page, RIVERS_NAME).locator("a[href='" + own + "']").first().click();
        page.locator(".plan-item", having(UPPER)).getByRole(AriaRole.LINK, in("Tiến độ")).click();
        page.locator("main a[href^='" + work + "']").first().click();
        assertThat(page.locator(".evidence-list")).containsText("Bảng khảo sát bến đò");
    }

    private static Locator row(Page page, String words) {
        return page.locator("main tbody tr", having(words)).first();
    }

    private static Page.LocatorOptions having(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private static Page.GetByRoleOptions on(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
