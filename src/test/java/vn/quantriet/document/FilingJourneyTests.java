package vn.quantriet.document;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.testing.Cast.HOA;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.file.reader.Papers;
import vn.quantriet.testing.BrowserTest;
import vn.quantriet.testing.Visitor;

/// A clerk files papers in a browser.
@Tag("A3")
@BrowserTest
class FilingJourneyTests {

    private static final String SEND_TOO_MUCH =
            """
            async () => {
              const form = new FormData();
              form.append("direction", "INCOMING");
              form.append("files", new File([new Uint8Array(50 * 1024 * 1024 + 1)], "to.bin"));
              const token = document.querySelector('meta[name="csrf-token"]').content;
              const answer = await fetch("/documents", {method: "POST", body: form, headers: {"X-CSRF-TOKEN": token}});
              return answer.status + " " + await answer.text();
            }
            """;

    @Test
    void dropsAWordFileAndReadsIt(Visitor visitor) {
        var page = visitor.as(HOA);
        page.navigate("/documents/new");
        var word = Papers.docx(Papers.p("KẾ HOẠCH") + Papers.p("Giao Văn phòng rà soát quy chế."));
        page.setInputFiles("input[type=file]", new FilePayload("ke-hoach.docx", "", word));
        page.getByRole(AriaRole.BUTTON, named("Ghi vào sổ")).click();
        assertThat(page).hasURL(Pattern.compile("/documents/[0-9a-f-]{36}$"));
        assertThat(page.locator("article.paper")).containsText("Giao Văn phòng rà soát quy chế.");
    }

    @Test
    void sendsSeveralFilesAndTellsOfEach(Visitor visitor) {
        var page = visitor.as(HOA);
        page.navigate("/documents/new");
        page.setInputFiles(
                "input[type=file]",
                new FilePayload[] {
                    text("a.txt", "tệp thứ nhất"),
                    text("b.txt", "tệp thứ hai"),
                    text("c.txt", "tệp thứ hai")
                });
        page.getByRole(AriaRole.BUTTON, named("Ghi vào sổ")).click();
        assertThat(page.locator(".receipt")).hasCount(3);
        assertThat(page.locator(".receipt").nth(2)).containsText("Tệp này đã có trong sổ");
    }

    @Test
    void refusesMoreThanTheLimitWithASentence(Visitor visitor) {
        var page = visitor.as(HOA);
        page.navigate("/documents/new");
        assertThat(String.valueOf(page.evaluate(SEND_TOO_MUCH)))
                .startsWith("413 ")
                .contains("50 MB");
    }

    @Test
    void showsTheRegisterOnAPhoneWithoutScrollingSideways(Visitor visitor) {
        var page = visitor.as(HOA, Visitor.phone());
        for (var path : List.of("/documents", "/documents/new")) {
            page.navigate(path);
            assertThat(
                            (boolean)
                                    page.evaluate(
                                            "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .isTrue();
        }
    }

    private static FilePayload text(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private static com.microsoft.playwright.Page.GetByRoleOptions named(String name) {
        return new com.microsoft.playwright.Page.GetByRoleOptions().setName(name);
    }
}
