package vn.quantriet.look;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.quantriet.testing.Chromium;

/// Walks through the pages of a running system with the sample organisation, signing in once per person.
public final class Tour implements AutoCloseable {

    private final String address;
    private final SignInSheet sheet;
    private final Map<String, String> signedIn = new HashMap<>();
    private final Map<Seat, BrowserContext> browsers = new HashMap<>();

    public Tour(String address, SignInSheet sheet) {
        this.address = address;
        this.sheet = sheet;
    }

    /// How a page is looked at.
    public record Eyes(int width, String theme, boolean largeText) {

        Browser.NewContextOptions device() {
            return new Browser.NewContextOptions()
                    .setViewportSize(width, width < 600 ? 844 : 900)
                    .setReducedMotion(ReducedMotion.REDUCE)
                    .setColorScheme(theme.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT);
        }
    }

    /// Goes there and looks, in a window of its own.
    public void visit(Stop stop, Eyes eyes, Consumer<Page> looking) {
        var page = browsers.computeIfAbsent(new Seat(stop.who(), eyes), this::browser).newPage();
        try {
            new Walk(page).take(stop);
            looking.accept(page);
        } finally {
            leave(page);
        }
    }

    /// By way of an empty page: a window that is closed just as another page comes into it never tells that it closed, and
    /// Playwright waits for that without end (crbug.com/536385539).
    private static void leave(Page page) {
        page.navigate("about:blank");
        page.close();
    }

    /// Somebody at a screen, who keeps what the browser has fetched once.
    private record Seat(String who, Eyes eyes) {}

    private BrowserContext browser(Seat seat) {
        var device = seat.eyes().device().setBaseURL(address).setLocale("vi-VN");
        if (!seat.who().equals("stranger")) {
            device.setStorageState(signedIn.computeIfAbsent(seat.who(), this::signIn));
        }
        var context = Chromium.browser().newContext(device);
        context.addCookies(
                List.of(
                        new Cookie("theme", seat.eyes().theme()).setUrl(address),
                        new Cookie("text", seat.eyes().largeText() ? "large" : "normal")
                                .setUrl(address)));
        return context;
    }

    @Override
    public void close() {
        browsers.values().forEach(BrowserContext::close);
        browsers.clear();
    }

    private String signIn(String who) {
        try (var context =
                Chromium.browser()
                        .newContext(new Browser.NewContextOptions().setBaseURL(address))) {
            var page = context.newPage();
            page.navigate("/sign-in");
            page.locator("[name=login]").fill(sheet.of(who).login());
            page.locator("[name=password]").fill(sheet.of(who).password());
            page.locator("main form:has([name=password]) button").first().click();
            page.waitForURL("**/");
            return context.storageState();
        }
    }
}
