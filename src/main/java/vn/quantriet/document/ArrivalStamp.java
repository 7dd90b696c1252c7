package vn.quantriet.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Dấu đến: number in the year's register of incoming papers, day, and how the paper came.
public record ArrivalStamp(@Nullable Integer number, @Nullable LocalDate on, Channel channel) {

    public static final ArrivalStamp NONE = new ArrivalStamp(null, null);

    public ArrivalStamp(@Nullable Integer number, @Nullable LocalDate on) {
        this(number, on, Channel.ELECTRONIC);
    }

    ArrivalStamp numbered(int next) {
        return new ArrivalStamp(next, on, channel);
    }
}
