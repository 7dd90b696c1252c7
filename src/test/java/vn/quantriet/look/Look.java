package vn.quantriet.look;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.quantriet.look.Tour.Eyes;

/// Takes pictures of every page of a running system: desk and phone, light and dark, and with large text.
///
/// `Look ADDRESS SIGN-INS FOLDER [NAME...]`; started by `bin/look`.
public final class Look {

    private static final List<Eyes> ALL_EYES =
            List.of(
                    new Eyes(1280, "light", false),
                    new Eyes(1280, "dark", false),
                    new Eyes(390, "light", false),
                    new Eyes(390, "dark", false),
                    new Eyes(1280, "light", true));

    private final Tour tour;
    private final Path folder;
    private final List<String> failures = new ArrayList<>();

    private Look(Tour tour, Path folder) {
        this.tour = tour;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[2]));
        var tour = new Tour(arguments[0], SignInSheet.read(Path.of(arguments[1])));
        var wanted = List.of(arguments).subList(3, arguments.length);
        var stops =
                Stop.all().stream()
                        .filter(stop -> wanted.isEmpty() || wanted.contains(stop.name()))
                        .toList();
        var look = new Look(tour, folder);
        stops.forEach(look::take);
        Files.writeString(folder.resolve("index.html"), look.index(stops));
        System.out.println(folder.resolve("index.html").toAbsolutePath());
        look.failures.forEach(System.err::println);
        System.exit(look.failures.isEmpty() ? 0 : 1);
    }

    private void take(Stop stop) {
        for (var eyes : ALL_EYES) {
            try {
                tour.visit(stop, eyes, page -> take(page, stop, eyes));
            } catch (IllegalStateException | PlaywrightException failure) {
                failures.add("%s: %s".formatted(file(stop, eyes), failure.getMessage()));
            }
        }
    }

    private void take(Page page, Stop stop, Eyes eyes) {
        // What stays at the edge of the window stands at the end of the picture.
        var height = (Integer) page.evaluate("document.documentElement.scrollHeight");
        page.setViewportSize(eyes.width(), Math.clamp(height, 844, 12_000));
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(folder.resolve(file(stop, eyes)))
                        .setFullPage(true));
    }

    private static String file(Stop stop, Eyes eyes) {
        return "%s-%d-%s%s.png"
                .formatted(stop, eyes.width(), eyes.theme(), eyes.largeText() ? "-large" : "");
    }

    private String index(List<Stop> stops) {
        var html =
                new StringBuilder(
                        """
                        <!doctype html><html lang="vi"><meta charset="utf-8"><title>Quán Triệt</title>
                        <style>body{font-family:sans-serif}figure{display:inline-block;margin:.5rem;vertical-align:top}
                        img{max-width:26rem;max-height:40rem;border:1px solid #999}</style>
                        """);
        for (var stop : stops) {
            html.append("<h2>%s (%s, %s)</h2>%n".formatted(stop, stop.who(), stop.path()));
            ALL_EYES.stream()
                    .map(eyes -> file(stop, eyes))
                    .filter(file -> Files.exists(folder.resolve(file)))
                    .forEach(file -> html.append(figure(file)));
        }
        return html.toString();
    }

    private static String figure(String file) {
        return "<figure><a href=\"%1$s\"><img src=\"%1$s\" alt=\"\" loading=\"lazy\"></a><figcaption>%1$s</figcaption></figure>%n"
                .formatted(file);
    }
}
