package vn.quantriet.exchange.parcel;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Papers taken out together (gói xuất), for the account that asked, for a day.
///
/// @param total how many papers
/// @param done how many are packed
/// @param ready whether the archive may be fetched now
public record Parcel(
        UUID id,
        String purpose,
        State state,
        int total,
        int done,
        String current,
        long size,
        boolean ready,
        Instant askedAt,
        @Nullable Instant endsAt) {

    /// How far it has come.
    public enum State {
        RUNNING,
        DONE,
        FAILED,
        CANCELLED,
        /// Its day is over.
        GONE
    }

    public String page() {
        return "/parcels/" + id;
    }

    public boolean isUnderWay() {
        return state == State.RUNNING;
    }
}
