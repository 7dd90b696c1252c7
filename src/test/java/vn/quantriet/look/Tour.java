package vn.quantriet.look;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.quantriet.testing.Chromium;

/// Walks through the pages of a running system with the sample organisation, signing in once per person.
public final class Tour {

    private final String address;
    private final SignInSheet sheet;
    private final Map<String, String> signedIn = new HashMap<>();

    public Tour(String address, SignInSheet sheet) {
        this.address = address;
        this.sheet = sheet;
    }

    /// How a page is looked at.
    public record Eyes(int width, String theme, boolean largeText) {

        Browser.NewContextOptions device() {
            return new Browser.NewContextOptions()
                    .setViewportSize(width, width < 600 ? 844 : 900)
                    .setReducedMotion(ReducedMotion.REDUCE);
        }
    }

    /// The page, in a window of its own that the caller closes.
    public Page open(Stop stop, Eyes eyes) {
        var device = eyes.device().setBaseURL(address).setLocale("vi-VN");
        if (!stop.who().equals("stranger")) {
            device.setStorageState(signedIn.computeIfAbsent(stop.who(), this::signIn));
        }
        var context = Chromium.browser().newContext(device);
        context.addCookies(
                List.of(
                        new Cookie("theme", eyes.theme()).setUrl(address),
                        new Cookie("text", eyes.largeText() ? "large" : "normal").setUrl(address)));
        var page = context.newPage();
        new Walk(page).take(stop);
        return page;
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
