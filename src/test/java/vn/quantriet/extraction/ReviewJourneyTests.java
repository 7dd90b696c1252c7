package vn.quantriet.extraction;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.MINH;
import static vn.quantriet.testing.Cast.MINISTRY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.quantriet.document.DocumentId;
import vn.quantriet.testing.BrowserTest;
import vn.quantriet.testing.Visitor;

/// Reviews in a real browser, with the keyboard only unless the mouse is what is tested.
@BrowserTest
@Tag("B1")
class ReviewJourneyTests {

    @Autowired JdbcClient jdbc;
    @Autowired Readings readings;
    @Autowired Proposals proposals;

    private DocumentId document = DocumentId.next();

    @BeforeEach
    void read() {
        document = new FiledDocuments(jdbc).file(Samples.PLAN, MINISTRY);
        readings.read(document, MINISTRY);
    }

    @Test
    void confirmsEditsDropsAndFinishesWithTheKeyboard(Visitor visitor) {
        var page = open(visitor);
        int all = cards(page).count();
        assertThat(current(page)).hasCount(1);

        page.keyboard().press("e");
        var title = page.locator("textarea[name=title]");
        assertThat(title).isFocused();
        page.keyboard().press("Control+A");
        page.keyboard().insertText("Tên đặt bằng bàn phím");
        page.keyboard().press("Control+Enter");
        assertThat(progress(page)).containsText("1/" + all);
        assertThat(page.getByText("Tên đặt bằng bàn phím").first()).isVisible();

        page.keyboard().press("x");
        assertThat(page.locator("input[name=reason]")).isFocused();
        page.keyboard().insertText("Trùng");
        page.keyboard().press("Enter");
        assertThat(progress(page)).containsText("1 đã loại");

        for (int left = all - 2; left > 0; left--) {
            assertThat(current(page)).hasAttribute("data-state", Pattern.compile("open|unsure"));
            page.keyboard().press("a");
            assertThat(progress(page)).containsText((all - left) + "/" + all);
        }
        assertThat(progress(page).locator("button")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#confirm")).isVisible();
        page.locator("#confirm [data-confirm-yes]").press("Enter");
        assertThat(page.locator(".flash--good")).containsText("Đã kết thúc rà soát");
        Assertions.assertThat(proposals.confirmedOf(document))
                .hasSize(all - 1)
                .anyMatch(one -> one.title().equals("Tên đặt bằng bàn phím"));
    }

    @Test
    void takesBackWhatWasConfirmedInOneStep(Visitor visitor) {
        var page = open(visitor);

        page.locator("[data-act=sure]").click();
        assertThat(page.locator(".proposal--confirmed").first()).isVisible();

        page.keyboard().press("u");
        assertThat(page.locator(".proposal--confirmed")).hasCount(0);
    }

    @Test
    void dividesAndJoinsWithTheKeyboard(Visitor visitor) {
        var page = open(visitor);
        int all = cards(page).count();
        choose(page, "Rà soát các trạm đo");

        page.keyboard().press("s");
        page.locator("input[name=cut]").first().check();
        page.keyboard().press("Control+Enter");
        assertThat(cards(page)).hasCount(all + 1);

        choose(page, "Kiểm tra toàn bộ");
        page.keyboard().press("c");
        choose(page, "Lập danh mục");
        page.keyboard().press("c");
        page.keyboard().press("m");
        assertThat(cards(page)).hasCount(all);
    }

    @Test
    void addsWordsSelectedInTheText(Visitor visitor) {
        var page = open(visitor);
        int all = cards(page).count();

        page.evaluate(
                """
                () => {
                  const line = [...document.querySelectorAll(".text-line")].find((one) => one.textContent.includes("Nâng cao nhận thức"));
                  getSelection().selectAllChildren(line);
                }
                """);
        page.keyboard().press("n");

        assertThat(page.locator("textarea[name=content]"))
                .hasValue(Pattern.compile("Nâng cao nhận thức của cán bộ"));
        assertThat(cards(page)).hasCount(all + 1);
    }

    @Test
    void choosesTheProposalWhoseWordsAreClicked(Visitor visitor) {
        var page = open(visitor);

        page.locator(".text-line", new Page.LocatorOptions().setHasText("Mở lớp bồi dưỡng"))
                .click();

        assertThat(current(page)).containsText("Bồi dưỡng nghiệp vụ");
    }

    @Test
    void keepsWhatWasTypedWhenTheTabIsClosed(Visitor visitor) {
        var page = open(visitor);
        page.keyboard().press("e");
        page.locator("textarea[name=title]").fill("Gõ dở");
        assertThat(page.locator("form [data-saved]")).not().isEmpty();
        var again = page.context().newPage();
        page.close();

        again.navigate("/documents/" + document + "/review");
        again.keyboard().press("e");

        assertThat(again.locator("textarea[name=title]")).hasValue("Gõ dở");
    }

    @Test
    void keepsWhatWasTypedWhenTheConnectionIsLost(Visitor visitor) {
        var page = open(visitor);
        page.keyboard().press("e");
        page.locator("textarea[name=title]").fill("Gõ khi mất mạng");
        page.context().setOffline(true);
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#connection")).isVisible();
        assertThat(page.locator("textarea[name=title]")).hasValue("Gõ khi mất mạng");

        page.context().setOffline(false);
        page.locator("textarea[name=title]").press("Control+Enter");

        assertThat(page.getByText("Gõ khi mất mạng").first()).isVisible();
        assertThat(progress(page)).containsText("1/");
    }

    @Test
    void showsTwoReviewersBothVersions(Visitor visitor) {
        var hoa = open(visitor);
        var minh = visitor.as(MINH);
        minh.navigate("/documents/" + document + "/review");
        minh.keyboard().press("e");
        minh.locator("textarea[name=title]").fill("Tên của Minh");
        hoa.keyboard().press("e");
        hoa.locator("textarea[name=title]").fill("Tên của Hoa");
        hoa.keyboard().press("Control+Enter");
        assertThat(progress(hoa)).containsText("1/");

        minh.keyboard().press("Control+Enter");
        assertThat(minh.locator(".proposal-versions")).containsText("Tên của Hoa");
        assertThat(minh.locator(".proposal-versions")).containsText("Tên của Minh");
        minh.locator(".proposal-versions .btn-primary").click();

        assertThat(minh.locator(".proposal-versions")).hasCount(0);
        assertThat(minh.getByText("Tên của Minh").first()).isVisible();
    }

    @Test
    void offersUnitsOfTheTreeWhileOneTypes(Visitor visitor) {
        var page = open(visitor);
        page.keyboard().press("e");
        var leads = page.locator("[role=combobox]").first();

        leads.pressSequentially("quan trac");
        assertThat(page.locator(".name-chips-option").first())
                .containsText("Chi bộ Phòng Quan trắc");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertThat(
                        page.locator(".name-chips-item")
                                .filter(
                                        new Locator.FilterOptions()
                                                .setHasText("Chi bộ Phòng Quan trắc")))
                .hasCount(1);
    }

    @Test
    void turnsThePanesIntoTabsOnAPhone(Visitor visitor) {
        var page = visitor.as(HOA, Visitor.phone());
        page.navigate("/documents/" + document + "/review");
        assertThat(page.locator(".review-paper")).isHidden();

        page.locator("[data-show=text]").click();

        assertThat(page.locator(".review-paper")).isVisible();
        assertThat(page.locator("#proposals")).isHidden();
    }

    @Test
    void takesBackARulingByKey(Visitor visitor) {
        var page = visitor.as(HOA);
        page.navigate("/documents/" + document + "/review?tab=citations");
        var card = page.locator("#proposals .proposal").first();
        card.locator("button[value=false]").click();
        assertThat(page.locator(".proposal--dropped")).hasCount(1);

        page.locator("#proposals .proposal-title").first().click();
        page.keyboard().press("u");

        assertThat(page.locator(".proposal--dropped")).hasCount(0);
    }

    @Test
    @Tag("A2")
    void correctsTheDocumentsOwnDataBesideTheText(Visitor visitor) {
        var page = visitor.as(HOA);
        page.navigate("/documents/" + document + "/review?tab=metadata");
        var title = page.locator("[data-description] [name=title]");
        title.focus();
        assertThat(page.locator(".proposal[data-field=TITLE]"))
                .hasClass(Pattern.compile(".*is-current.*"));

        title.fill("Kế hoạch đã sửa bên cạnh văn bản");
        page.locator("[data-description] .btn-accept").click();

        assertThat(page.locator("[data-description]")).containsText("Lê Thị Hoa");
        assertThat(title).hasValue("Kế hoạch đã sửa bên cạnh văn bản");
        page.reload();
        assertThat(title).hasValue("Kế hoạch đã sửa bên cạnh văn bản");
    }

    private Page open(Visitor visitor) {
        var page = visitor.as(HOA);
        page.navigate("/documents/" + document + "/review");
        assertThat(current(page)).hasCount(1);
        return page;
    }

    private static void choose(Page page, String words) {
        cards(page)
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .locator(".proposal-title")
                .click();
        assertThat(current(page)).containsText(words);
    }

    private static Locator cards(Page page) {
        return page.locator("#proposals .proposal");
    }

    private static Locator current(Page page) {
        return page.locator(".proposal.is-current");
    }

    private static Locator progress(Page page) {
        return page.locator("#review-progress");
    }
}
