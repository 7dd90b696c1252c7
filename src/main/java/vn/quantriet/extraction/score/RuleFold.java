package vn.quantriet.extraction.score;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A recurrence rule as a map of its parts, so that rules that mean the same are equal.
final class RuleFold {

    private RuleFold() {}

    /// Nothing for no rule; words that are no rule are something else.
    static @Nullable Map<String, List<String>> of(@Nullable Object rule) {
        if (rule == null || rule.equals("")) {
            return null;
        }
        var parts = new TreeMap<String, List<String>>();
        var text = ScoreFold.plain(rule).toUpperCase(Locale.ROOT);
        var bare = text.startsWith("RRULE:") ? text.substring(6) : text;
        for (var part : bare.split(";")) {
            int equals = part.indexOf('=');
            if (equals >= 0) {
                parts.put(part.substring(0, equals).strip(), values(part.substring(equals + 1)));
            }
        }
        return simplified(parts);
    }

    private static List<String> values(String list) {
        return Arrays.stream(list.split(",", -1)).map(RuleFold::value).sorted().toList();
    }

    /// "+01" is 1.
    private static String value(String printed) {
        var value = printed.strip();
        int sign = 0;
        while (sign < value.length() && value.charAt(sign) == '+') {
            sign++;
        }
        return value.substring(sign).replaceFirst("^([+-]?)0+(?=\\d)", "$1");
    }

    private static Map<String, List<String>> simplified(Map<String, List<String>> parts) {
        parts.remove("INTERVAL", List.of("1"));
        parts.remove("WKST");
        parts.computeIfPresent(
                "UNTIL",
                (_, until) -> {
                    var first = until.getFirst();
                    return List.of(first.substring(0, Math.min(8, first.length())));
                });
        if (List.of("MONTHLY").equals(parts.get("FREQ"))
                && List.of("12").equals(parts.get("INTERVAL"))) {
            parts.put("FREQ", List.of("YEARLY"));
            parts.remove("INTERVAL");
        }
        return parts;
    }
}
