package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Names the cycles of a periodic report: 1W 1M 3M 6M 9M 1Y, UNSPECIFIED.
final class ReportCycles {

    private static final Lexicon TIMES = Lexicon.of("lần");

    private ReportCycles() {}

    static List<String> of(Words words, Deadline.Recurring recurring) {
        var rule = recurring.rule();
        if (rule == null) {
            return List.of("UNSPECIFIED");
        }
        var named = named(words);
        if (!rule.contains("BYMONTH=") && !named.isEmpty()) {
            return named;
        }
        return List.of(ofRule(rule, recurring));
    }

    /// Every period that the words list: "6 tháng, 1 năm".
    private static List<String> named(Words words) {
        var result = new LinkedHashSet<String>();
        for (var mark : MarkScanner.scan(words, 0, words.size())) {
            if (mark instanceof Mark.Cycle cycle) {
                for (int i = cycle.from(); i < cycle.to(); i++) {
                    addPeriod(words, i, cycle, result);
                }
                if (result.isEmpty()) {
                    result.add(name(cycle.frequency(), cycle.interval()));
                }
            }
        }
        return new ArrayList<>(result);
    }

    private static void addPeriod(
            Words words, int i, Mark.Cycle cycle, LinkedHashSet<String> result) {
        boolean times =
                words.is(cycle.to() - 1, "lần") || TIMES.find(words, cycle.from(), cycle.to()) >= 0;
        if (times) {
            return;
        }
        int count =
                words.number(i - 1) > 0
                        ? words.number(i - 1)
                        : Math.max(1, Numbers.word(words.at(i - 1)));
        switch (words.at(i)) {
            case "tuần" -> result.add(name("WEEKLY", count));
            case "tháng" -> result.add(name("MONTHLY", count));
            case "quý", "quí" -> result.add(name("MONTHLY", 3 * count));
            case "năm" -> result.add(name("YEARLY", count));
            default -> {}
        }
    }

    private static String name(String frequency, int interval) {
        return switch (frequency) {
            case "DAILY" -> "1D";
            case "WEEKLY" -> interval + "W";
            case "MONTHLY" -> interval % 12 == 0 ? interval / 12 + "Y" : interval + "M";
            default -> interval + "Y";
        };
    }

    private static String ofRule(String rule, Deadline.Recurring recurring) {
        int months = Math.max(count(rule, "BYMONTH="), recurring.alternatives().size());
        if (rule.startsWith("FREQ=YEARLY")) {
            return months >= 4 ? "3M" : months == 3 ? "3M" : months == 2 ? "6M" : "1Y";
        }
        if (rule.startsWith("FREQ=MONTHLY")) {
            int at = rule.indexOf("INTERVAL=");
            return at < 0 ? "1M" : rule.substring(at + 9).split(";")[0] + "M";
        }
        return rule.startsWith("FREQ=WEEKLY") ? "1W" : "1D";
    }

    private static int count(String rule, String part) {
        int at = rule.indexOf(part);
        return at < 0 ? 0 : rule.substring(at + part.length()).split(";")[0].split(",").length;
    }
}
