package vn.quantriet.extraction.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a deadline is counted from: the year that the title names (0 for none), the day of issue, and whether the document
/// stands for years, as working rules do, the last year of the term that the title names (0 for none), and the events it
/// dates.
record Era(
        int year,
        @Nullable LocalDate issuedOn,
        boolean standing,
        int lastOfTerm,
        EventDates events) {

    static final Era UNKNOWN = new Era(0, null, false);

    Era(int year, @Nullable LocalDate issuedOn, boolean standing) {
        this(year, issuedOn, standing, 0, EventDates.NONE);
    }
}
