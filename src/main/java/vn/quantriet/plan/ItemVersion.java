package vn.quantriet.plan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How an item read once.
///
/// @param paper because of which it was changed; empty when it was edited by hand
/// @param by who replaced it; nobody for how it reads now
/// @param pieces its content, cut where it differs from the version before
public record ItemVersion(
        int version,
        Wording wording,
        StoredDeadline deadline,
        String paper,
        String by,
        @Nullable Instant until,
        List<Piece> pieces) {

    ItemVersion with(List<Piece> marked) {
        return new ItemVersion(version, wording, deadline, paper, by, until, marked);
    }
}
