package vn.quantriet.draft.form;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A rule of the official form (quy tắc thể thức), valid from a day on until the next one begins.
///
/// @param source the text it was taken from, and what in it was not compared
/// @param used whether a paper was issued by it: then it is not changed any more
public record FormRule(
        UUID id,
        String name,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        Certainty certainty,
        boolean used,
        FormLayout layout) {

    int get(Measure measure) {
        return layout.get(measure);
    }

    boolean has(Measure measure) {
        return layout.has(measure);
    }

    /// A paper's number in figures.
    String figures(int number) {
        return number < 10 ? padded(number) : Integer.toString(number);
    }

    /// "ngày 05 tháng 02 năm 2026"; blanks while there is no day.
    String day(@Nullable LocalDate day) {
        return day == null
                ? "ngày      tháng      năm"
                : "ngày %s tháng %s năm %s"
                        .formatted(
                                day.getDayOfMonth() < 10
                                        ? padded(day.getDayOfMonth())
                                        : day.getDayOfMonth(),
                                day.getMonthValue() < 3
                                        ? padded(day.getMonthValue())
                                        : day.getMonthValue(),
                                day.getYear());
    }

    private String padded(int figure) {
        return has(Measure.LEADING_ZEROS) ? "0" + figure : Integer.toString(figure);
    }
}
