package vn.quantriet.look;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;

/// The way from an address to a page of the tour, step by step; a step that leads nowhere is a fault.
record Walk(Page page) {

    private static final String POST = "POST ";
    private static final String AWAIT = "~ ";

    /// Sends a form without its token, and with as many megabytes as asked for.
    private static final String SEND =
            """
            ([path, size]) => {
              const form = document.createElement("form");
              form.method = "post";
              form.action = path;
              form.enctype = "multipart/form-data";
              const file = document.createElement("input");
              file.type = "file";
              file.name = "file";
              const chosen = new DataTransfer();
              chosen.items.add(new File([new Uint8Array(size << 20)], "large.pdf"));
              file.files = chosen.files;
              form.append(file);
              document.body.append(form);
              form.submit();
            }
            """;

    void take(Stop stop) {
        if (stop.path().startsWith(POST)) {
            send(stop.path().substring(POST.length()).split(" \\+"));
        } else {
            page.navigate(stop.path());
        }
        stop.steps().forEach(this::step);
        PlaywrightAssertions.assertThat(page.locator(".htmx-request")).hasCount(0);
    }

    private void send(String[] parts) {
        page.navigate("/");
        var size = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        page.waitForNavigation(() -> page.evaluate(SEND, new Object[] {parts[0], size}));
    }

    private void step(String step) {
        if (step.startsWith(AWAIT)) {
            page.locator(step.substring(AWAIT.length())).first().waitFor();
            return;
        }
        var parts = step.split(" := ", 2);
        var place = page.locator(parts[0]).first();
        if (place.count() == 0) {
            throw new IllegalStateException("nothing there: %s on %s".formatted(step, page.url()));
        }
        if (parts.length > 1) {
            fill(place, parts[1]);
        } else if (place.getAttribute("href") instanceof String address) {
            page.navigate(address);
        } else {
            place.click();
            page.waitForLoadState(LoadState.NETWORKIDLE);
        }
    }

    private void fill(Locator place, String value) {
        if (value.startsWith("@")) {
            var file = page.context().request().get(value.substring(1));
            place.setInputFiles(
                    new FilePayload("mau.xlsx", "application/octet-stream", file.body()));
        } else if ("SELECT".equals(place.evaluate("e => e.tagName"))) {
            place.selectOption(value);
        } else {
            place.fill(value);
        }
    }
}
