package vn.quantriet.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import vn.quantriet.kernel.Viewer;

/// Somebody in front of a browser. Each call opens a window of its own, as on a device of its own; all close after the test.
///
/// Windows are 1280 wide unless asked otherwise; `page.navigate("/assignments")` needs no host.
public final class Visitor implements AutoCloseable {

    private final String address;
    private final List<BrowserContext> contexts = new ArrayList<>();

    public Visitor(String address) {
        this.address = address;
    }

    /// A window in which the person of the [Cast] is signed in.
    public Page as(Viewer viewer) {
        return as(viewer, new Browser.NewContextOptions());
    }

    public Page as(Viewer viewer, Browser.NewContextOptions device) {
        var context = context(device);
        context.addCookies(
                List.of(
                        new Cookie(SignInByCookie.COOKIE, viewer.account().toString())
                                .setUrl(address)));
        return context.newPage();
    }

    /// A window in which nobody is signed in.
    public Page stranger() {
        return context(new Browser.NewContextOptions()).newPage();
    }

    /// A phone, 390 wide.
    public static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions().setViewportSize(390, 844);
    }

    private BrowserContext context(Browser.NewContextOptions device) {
        var context = Chromium.browser().newContext(device.setBaseURL(address).setLocale("vi-VN"));
        contexts.add(context);
        return context;
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
    }
}
