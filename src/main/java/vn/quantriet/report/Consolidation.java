package vn.quantriet.report;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the units below wrote for the same, beside the report of the unit that asked them (tổng hợp).
///
/// @param expected how many reports were asked for
/// @param received how many were accepted; only these are added up
public record Consolidation(
        int expected, int received, List<Sum> sums, List<Below> below, boolean mayMerge) {

    /// A figure of the report beside what the accepted reports below say, with what the unit did itself.
    ///
    /// @param alone what the unit itself counts; nothing for what it has not stated
    /// @param below what the accepted reports say together; nothing when none of them says anything
    public record Sum(ReportFigure figure, @Nullable Long alone, @Nullable Long below) {

        public @Nullable Long total() {
            return alone == null && below == null
                    ? null
                    : Long.valueOf(number(alone) + number(below));
        }

        private static long number(@Nullable Long number) {
            return number == null ? 0 : number;
        }

        public boolean differs() {
            return total() != null && !Objects.equals(total(), figure.shown());
        }
    }

    /// An accepted report.
    public record Below(UUID report, String unitName, List<Words> sections) {

        public Below {
            sections = List.copyOf(sections);
        }

        public String page() {
            return "/reports/" + report;
        }
    }

    /// What it says in a section, figures as numbers.
    ///
    /// @param merged when it was taken into the report, and by whom
    public record Words(
            int place,
            String heading,
            String words,
            @Nullable String merger,
            @Nullable Instant merged) {}

    public Consolidation {
        sums = List.copyOf(sums);
        below = List.copyOf(below);
    }

    public boolean differs() {
        return sums.stream().anyMatch(Sum::differs);
    }
}
