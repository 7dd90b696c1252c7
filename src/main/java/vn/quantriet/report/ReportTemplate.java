package vn.quantriet.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;

/// What a report of a family begins with, at one level of units, from a day on.
///
/// @param level a kind of unit, or `ANY`
/// @param unit that keeps it for the rounds that it opens; nothing for everybody
public record ReportTemplate(
        UUID id,
        String family,
        String level,
        LocalDate validFrom,
        String name,
        String setter,
        @Nullable UnitId unit,
        List<Section> sections) {

    /// @param body sentences with places for figures
    public record Section(String heading, String guidance, String body) {}

    public ReportTemplate {
        sections = List.copyOf(sections);
    }
}
