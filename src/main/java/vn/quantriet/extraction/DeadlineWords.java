package vn.quantriet.extraction;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.web.Dates;
import vn.quantriet.web.Page;

/// Deadlines in words.
public final class DeadlineWords {

    private DeadlineWords() {}

    public static String of(Deadline deadline, Page page) {
        return switch (deadline) {
            case Deadline.Fixed(_, var due, var before) ->
                    before
                            ? page.t("extraction.deadline.before", Dates.day(due.plusDays(1)))
                            : page.t("extraction.deadline.by", Dates.day(due));
            case Deadline.Recurring(_, var rule, var first) ->
                    first == null
                            ? cycle(rule, page)
                            : page.t(
                                    "extraction.deadline.first",
                                    cycle(rule, page),
                                    Dates.day(first));
            case Deadline.Continuous(_, var until) ->
                    until == null
                            ? page.t("extraction.deadline.continuous")
                            : page.t("extraction.deadline.continuous_until", Dates.day(until));
            case Deadline.OnGuidance(var text, var waitsFor) ->
                    page.t("extraction.deadline.waits", waitsFor.isEmpty() ? text : waitsFor);
            case Deadline.Unspecified _ -> page.t("extraction.deadline.none");
        };
    }

    private static String cycle(@Nullable String rule, Page page) {
        var cycle = Cycle.of(rule);
        return cycle == Cycle.OTHER && rule != null
                ? special(rule, parts(rule), page)
                : page.t(cycle.messageKey());
    }

    /// Rules with days: "hằng tháng, ngày 25", "hằng năm, ngày 20 tháng 6, 12". Others as they are.
    private static String special(String rule, Map<String, String> parts, Page page) {
        var known = Set.of("FREQ", "INTERVAL", "BYMONTH", "BYMONTHDAY");
        if (!known.containsAll(parts.keySet())) {
            return page.t("extraction.cycle.rule", rule);
        }
        var plain =
                "FREQ="
                        + parts.get("FREQ")
                        + (parts.containsKey("INTERVAL")
                                ? ";INTERVAL=" + parts.get("INTERVAL")
                                : "");
        var base =
                Cycle.named(plain)
                        .map(cycle -> page.t(cycle.messageKey()))
                        .orElseGet(() -> page.t("extraction.cycle.rule", plain));
        return base + days(parts.get("BYMONTHDAY"), page) + months(parts.get("BYMONTH"), page);
    }

    private static String days(@Nullable String days, Page page) {
        if (days == null) {
            return "";
        }
        return ", "
                + (days.equals("-1")
                        ? page.t("extraction.cycle.last_day")
                        : page.t("extraction.cycle.days", days.replace(",", ", ")));
    }

    private static String months(@Nullable String months, Page page) {
        return months == null
                ? ""
                : " " + page.t("extraction.cycle.months", months.replace(",", ", "));
    }

    private static Map<String, String> parts(String rule) {
        return Arrays.stream(rule.split(";"))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .collect(
                        Collectors.toMap(
                                part -> part[0],
                                part -> part[1],
                                (one, _) -> one,
                                LinkedHashMap::new));
    }
}
