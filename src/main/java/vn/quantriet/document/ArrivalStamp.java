package vn.quantriet.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Dấu đến: number in the year's register of incoming papers, and day.
public record ArrivalStamp(@Nullable Integer number, @Nullable LocalDate on) {

    public static final ArrivalStamp NONE = new ArrivalStamp(null, null);
}
