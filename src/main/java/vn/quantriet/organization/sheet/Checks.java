package vn.quantriet.organization.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.sheet.Fault.Reason;

/// Collects what is wrong with the lines of a sheet.
final class Checks {

    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    List<Fault> faults() {
        return faults;
    }

    int count() {
        return faults.size();
    }

    void fault(Line line, Reason reason, String... arguments) {
        faults.add(Fault.of(line, reason, arguments));
    }

    void require(Line line, SheetField field, int longest) {
        if (!line.has(field)) {
            fault(line, Reason.MISSING, field.header());
        }
        atMost(line, field, longest);
    }

    void atMost(Line line, SheetField field, int longest) {
        if (line.text(field).length() > longest) {
            fault(line, Reason.TOO_LONG, field.header(), String.valueOf(longest));
        }
    }

    /// The day of the cell; nothing for an empty cell, and a fault for what is no day.
    @Nullable LocalDate day(Line line, SheetField field) {
        if (!line.has(field)) {
            return null;
        }
        var day = line.day(field).filter(Checks::isLikely);
        if (day.isEmpty()) {
            fault(line, Reason.NOT_A_DAY, field.header(), line.text(field));
        }
        return day.orElse(null);
    }

    private static boolean isLikely(LocalDate day) {
        return day.getYear() >= 1900 && day.getYear() < 2200;
    }

    /// Nothing may stand twice in one sheet.
    void once(Line line, String key) {
        var first = seen.putIfAbsent(key, line.number());
        if (first != null) {
            fault(line, Reason.TWICE, key, String.valueOf(first));
        }
    }
}
