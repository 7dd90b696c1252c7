package vn.quantriet.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// One Chromium, Debian's own, for the whole JVM. It ends with the JVM, by the pipe between them: closing it in a shutdown
/// hook hangs, since only the thread that made it may talk to it.
public final class Chromium {

    private static final String PROGRAM =
            System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium");

    private static final Browser BROWSER = start();

    private Chromium() {}

    public static Browser browser() {
        return BROWSER;
    }

    private static Browser start() {
        var playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(
                        new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of(PROGRAM))
                                .setArgs(
                                        List.of(
                                                "--headless",
                                                "--lang=vi-VN",
                                                "--no-sandbox",
                                                "--disable-gpu",
                                                "--disable-background-networking")));
    }
}
