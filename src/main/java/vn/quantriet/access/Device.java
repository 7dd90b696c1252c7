package vn.quantriet.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells browser and system from what a browser calls itself: enough to know one's own devices apart.
final class Device {

    /// Sought in this order, since a browser calls itself by the names of those after it as well.
    private static final List<Mark> BROWSERS =
            List.of(
                    new Mark("Edg", "Edge"),
                    new Mark("OPR/", "Opera"),
                    new Mark("coc_coc", "Cốc Cốc"),
                    new Mark("Firefox/", "Firefox"),
                    new Mark("Chrome/", "Chrome"),
                    new Mark("Safari/", "Safari"));

    private static final List<Mark> SYSTEMS =
            List.of(
                    new Mark("Android", "Android"),
                    new Mark("iPhone", "iPhone"),
                    new Mark("iPad", "iPad"),
                    new Mark("Windows", "Windows"),
                    new Mark("Mac OS", "macOS"),
                    new Mark("Linux", "Linux"));

    private Device() {}

    /// @param sign what stands in the text of the browser
    private record Mark(String sign, String name) {}

    /// "Firefox, Windows"; empty when nothing is recognised.
    static String of(@Nullable String agent) {
        var text = agent == null ? "" : agent;
        return Stream.of(BROWSERS, SYSTEMS)
                .flatMap(marks -> first(marks, text).stream())
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> first(List<Mark> marks, String text) {
        return marks.stream()
                .filter(mark -> text.contains(mark.sign()))
                .map(Mark::name)
                .findFirst();
    }
}
