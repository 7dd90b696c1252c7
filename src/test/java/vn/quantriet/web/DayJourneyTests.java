package vn.quantriet.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.RIVERS;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.testing.BrowserTest;
import vn.quantriet.testing.Visitor;

/// Days are typed and shown as 05/08/2025 whatever the language of the browser.
@BrowserTest
@Tag("J")
class DayJourneyTests {

    private static final String PATH = "/units/" + RIVERS + "/renaming";

    private Page page;
    private Locator field;

    @BeforeEach
    void open(Visitor visitor) {
        page = visitor.as(HOA, new Browser.NewContextOptions().setLocale("en-US"));
        page.navigate(PATH);
        field = page.locator("#field-from");
    }

    @Test
    void putsTheStrokesWhileDigitsAreTyped() {
        field.fill("");
        field.pressSequentially("05082025");

        assertThat(field).hasValue("05/08/2025");
    }

    @Test
    void completesWhatWasTypedShort() {
        field.fill("5/8/2025");
        field.blur();
        assertThat(field).hasValue("05/08/2025");

        field.fill("2.9.2025");
        field.blur();
        assertThat(field).hasValue("02/09/2025");
    }

    @Test
    void movesByTheArrowKeys() {
        field.fill("31/01/2025");
        field.press("ArrowUp");
        assertThat(field).hasValue("01/02/2025");
        field.press("ArrowDown");
        field.press("PageUp");
        assertThat(field).hasValue("28/02/2025");
    }

    @Test
    void saysWhatIsWrongAndDoesNotSend() {
        field.fill("31/02/2025");
        page.locator("[name=name]").fill("Đảng bộ Cục Sông");
        page.locator("main form.form .btn-primary").click();

        assertThat(page.locator("[data-day-fault]")).containsText("Ngày chưa đúng");
        assertThat(field).hasAttribute("aria-invalid", "true");
        Assertions.assertThat(page.url()).endsWith(PATH);

        field.fill("28/02/2025");
        assertThat(page.locator("[data-day-fault]")).isEmpty();
    }

    @Test
    void takesTheDayOfTheCalendar() {
        page.locator("[data-day-picker]")
                .evaluate(
                        "picker => { picker.value = '2025-08-05'; picker.dispatchEvent(new Event('input', { bubbles: true })); }");

        assertThat(field).hasValue("05/08/2025");
        assertThat(field).isFocused();
    }

    @Test
    void speaksVietnameseAboutFilesToo() {
        page.navigate("/documents/new");

        assertThat(page.locator("[data-upload]")).containsText("Chưa chọn tệp nào");
        page.locator("[type=file]")
                .setInputFiles(
                        new com.microsoft.playwright.options.FilePayload(
                                "ke-hoach.txt", "text/plain", new byte[] {'a'}));
        assertThat(page.locator("[data-upload]")).containsText("ke-hoach.txt");
    }
}
