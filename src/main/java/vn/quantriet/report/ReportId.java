package vn.quantriet.report;

import java.util.UUID;
import vn.quantriet.kernel.Uuid7;

/// Names one report.
public record ReportId(UUID value) {

    public static ReportId next() {
        return new ReportId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
