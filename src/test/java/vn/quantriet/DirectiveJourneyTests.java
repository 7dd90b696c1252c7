package vn.quantriet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.quantriet.testing.Cast.*;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.quantriet.testing.BrowserTest;
import vn.quantriet.testing.Visitor;

/// The main job end to end in a browser: a directive on paper becomes work that a unit did, with evidence, and that its
/// superior accepted; and one can click both ways.
@BrowserTest
@Tag("A3")
@Tag("B1")
@Tag("B3")
@Tag("B4")
class DirectiveJourneyTests {

    private static final String SAMPLE = "extraction-sample.txt";
    private static final String CORRECTED = "Lời văn do văn phòng sửa bằng bàn phím";

    @ParameterizedTest
    @ValueSource(strings = {SAMPLE, "000_*.txt"})
    void goesFromPaperToAcceptedWorkAndBack(String paper, Visitor visitor) throws IOException {
        var text = text(paper);
        assumeTrue(text.isPresent(), "no " + paper + " in ../shared/seeds");
        var office = visitor.as(HOA);
        var document = file(office, text.get());
        review(office);
        handOut(office);
        var work = handIn(visitor.as(THU));
        accept(visitor.as(MINH), work);
        clickBack(visitor.as(MINH), work, document);
        clickForward(office, document, work);
    }

    /// Files the paper and waits until it is read; the path of the document. Blank lines at the end make it another file when the
    /// journey is gone once more.
    private static String file(Page page, String paper) {
        var text = paper + "\n".repeat(ThreadLocalRandom.current().nextInt(1, 5000));
        page.navigate("/documents/new");
        page.setInputFiles(
                "input[type=file]",
                new FilePayload(
                        "ke-hoach.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8)));
        page.getByRole(AriaRole.BUTTON, on("Ghi vào sổ")).click();
        assertThat(page).hasURL(Pattern.compile("/documents/[0-9a-f-]{36}$"));
        assertThat(page.locator("article.paper")).containsText("KẾ HOẠCH");
        return path(page);
    }

    /// Corrects one proposal by keyboard, accepts the rest, finishes.
    private static void review(Page page) {
        tab(page, "Nhiệm vụ").click();
        action(page, "Rà soát").click();
        assertThat(page.locator(".proposal.is-current")).hasCount(1);
        correct(page);
        acceptRest(page);
        page.locator("#confirm [data-confirm-yes]").click();
        assertThat(page.locator(".flash--good")).containsText("Đã kết thúc rà soát");
    }

    /// Other words, and one more unit in the lead, without the mouse.
    private static void correct(Page page) {
        page.keyboard().press("e");
        assertThat(page.locator("textarea[name=title]")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Control+A");
        page.keyboard().insertText(CORRECTED);
        page.keyboard().press("Tab");
        var lead = page.locator("[role=combobox]").first();
        lead.pressSequentially("vien ho dam");
        assertThat(page.locator(".name-chips-option").first()).containsText("Chi bộ Viện Hồ đầm");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".proposal--confirmed")).containsText("Chi bộ Viện Hồ đầm");
    }

    private static void acceptRest(Page page) {
        var progress = page.locator("#review-progress");
        var finish = progress.getByRole(AriaRole.BUTTON, in("Kết thúc rà soát"));
        page.locator("[data-act=sure]").click();
        assertThat(page.locator("[data-act=sure]")).isHidden();
        while (finish.isDisabled()) {
            var words = progress.innerText();
            page.keyboard().press("a");
            assertThat(progress).not().hasText(words);
        }
        finish.click();
    }

    private static void handOut(Page page) {
        action(page, "Kế hoạch").click();
        page.getByRole(AriaRole.BUTTON, on("Lập kế hoạch từ văn bản")).click();
        page.getByRole(AriaRole.LINK, on("Xem trước và giao việc")).click();
        var questions = page.locator(".question");
        for (int left = questions.count(); left > 0; left--) {
            answer(questions.first());
            assertThat(questions).hasCount(left - 1);
        }
        assertThat(page.getByRole(AriaRole.TABLE, on("Ai nhận việc")))
                .containsText("Chi bộ Viện Hồ đầm");
        page.getByRole(AriaRole.BUTTON, on("Giao việc")).click();
        page.locator("#confirm").getByRole(AriaRole.BUTTON, in("Giao việc")).click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Đã giao việc");
    }

    private static void answer(Locator question) {
        question.getByLabel("Chi bộ Viện Hồ đầm").check();
        question.getByRole(AriaRole.BUTTON, in("Giao theo lựa chọn này")).click();
    }

    /// From the notice to the submission; the path of the assignment.
    private static String handIn(Page page) {
        var notice = page.locator(".notice--unread a");
        await().until(() -> {
            page.navigate("/notifications");
            return notice.count() > 0;
        });
        notice.first().click();
        assertThat(page.locator("h1")).containsText("Việc của chúng tôi");
        page.getByRole(AriaRole.LINK, on(CORRECTED)).click();
        page.getByLabel("Đã làm đến đâu").fill("Đã họp chi ủy, đang viết báo cáo");
        page.getByLabel("Phần trăm ước tính").fill("60");
        page.getByRole(AriaRole.BUTTON, on("Ghi tiến độ")).click();
        assertThat(page.locator(".page-lead")).containsText("Đang làm");
        page.setInputFiles(
                "input[type=file]",
                new FilePayload(
                        "bien-ban.txt",
                        "text/plain",
                        "Biên bản họp".getBytes(StandardCharsets.UTF_8)));
        page.getByRole(AriaRole.BUTTON, on("Thêm minh chứng")).click();
        assertThat(page.locator(".evidence-list")).containsText("bien-ban.txt");
        page.getByLabel("Kết quả thực hiện").fill("Đã họp và ban hành kế hoạch của chi bộ");
        page.getByRole(AriaRole.BUTTON, on("Nộp để nghiệm thu")).click();
        assertThat(page.locator(".page-lead")).containsText("Chờ nghiệm thu");
        return path(page);
    }

    private static void accept(Page page, String work) {
        int done = done(page);
        page.navigate("/");
        page.locator("main a[href^='" + work + "']").first().click();
        page.getByRole(AriaRole.BUTTON, on("Nghiệm thu").setExact(true)).click();
        assertThat(page.locator(".page-lead")).containsText("Đã nghiệm thu");
        Assertions.assertThat(done(page)).isEqualTo(done + 1);
    }

    /// What the overview counts as done by the unit.
    private static int done(Page page) {
        page.navigate("/assignments/overview");
        var share = row(page, "Chi bộ Viện Hồ đầm").locator(".tally-done a").innerText();
        return Integer.parseInt(share.substring(0, share.indexOf('/')));
    }

    private static void clickBack(Page page, String work, String document) {
        page.navigate(work);
        page.getByRole(AriaRole.LINK, on("Xem trong văn bản")).click();
        assertThat(page).hasURL(Pattern.compile(document + "\\?passage=\\d+-\\d+$"));
        assertThat(page.locator("article.paper mark").first()).isInViewport();
    }

    private static void clickForward(Page page, String document, String work) {
        page.navigate(document);
        tab(page, "Kế hoạch").click();
        page.locator("main table a[href^='/plans/']").first().click();
        page.locator(".plan-item", new Page.LocatorOptions().setHasText(CORRECTED))
                .getByRole(AriaRole.LINK, in("Tiến độ"))
                .click();
        page.locator("main table a[href^='" + work + "']").first().click();
        assertThat(page.locator(".page-lead")).containsText("Đã nghiệm thu");
    }

    private static Locator tab(Page page, String name) {
        return page.locator("nav.tabs").getByRole(AriaRole.LINK, in(name));
    }

    private static Locator action(Page page, String name) {
        return page.locator(".page-actions").getByRole(AriaRole.LINK, in(name));
    }

    private static Locator row(Page page, String words) {
        return page.locator("main tbody tr")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    private static String path(Page page) {
        return java.net.URI.create(page.url()).getPath();
    }

    private static Optional<String> text(String paper) throws IOException {
        if (paper.equals(SAMPLE)) {
            try (var sample = DirectiveJourneyTests.class.getResourceAsStream("/" + SAMPLE)) {
                var bytes = Objects.requireNonNull(sample).readAllBytes();
                return Optional.of(new String(bytes, StandardCharsets.UTF_8));
            }
        }
        for (var folder :
                Stream.of("../shared/seeds", "../../shared/seeds")
                        .map(Path::of)
                        .filter(Files::isDirectory)
                        .toList()) {
            try (var found = Files.newDirectoryStream(folder, paper)) {
                for (var file : found) {
                    return Optional.of(Files.readString(file));
                }
            }
        }
        return Optional.empty();
    }

    private static Page.GetByRoleOptions on(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
