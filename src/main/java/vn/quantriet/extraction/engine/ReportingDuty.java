package vn.quantriet.extraction.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A duty to report (nghĩa vụ báo cáo): who, to whom, how often. Cycles: 1W 1M 3M 6M 9M 1Y ADHOC ONCE UNSPECIFIED.
public record ReportingDuty(
        @Nullable String who,
        @Nullable String to,
        List<String> cycles,
        @Nullable LocalDate due,
        List<LocalDate> allDue,
        @Nullable String rule,
        String text,
        Passage passage) {

    public ReportingDuty {
        cycles = List.copyOf(cycles);
        allDue = List.copyOf(allDue);
    }
}
