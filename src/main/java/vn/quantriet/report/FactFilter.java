package vn.quantriet.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import vn.quantriet.kernel.UnitId;

/// What a figure is counted from: a measure, a unit with some of those below it, and days, both included.
///
/// @param measure the name of a [Measure], or the code of what units state
public record FactFilter(String measure, UnitId unit, Reach reach, LocalDate from, LocalDate to) {

    /// Where the facts are listed.
    public String path() {
        return "/facts?measure=%s&unit=%s&reach=%s&from=%s&to=%s"
                .formatted(
                        URLEncoder.encode(measure, StandardCharsets.UTF_8), unit, reach, from, to);
    }
}
