package vn.quantriet.extraction;

import java.time.Instant;

/// One step of a proposal's history as the page shows it.
///
/// @param by empty for the engine
/// @param what key of what became of it
/// @param reason why it was dropped; empty otherwise
public record RevisionLine(
        int version,
        String by,
        Instant at,
        String what,
        String reason,
        String title,
        String content) {

    static RevisionLine of(Revision revision) {
        return new RevisionLine(
                revision.version(),
                revision.by().name(),
                revision.at(),
                "extraction.standing." + name(revision.standing()),
                revision.standing() instanceof Standing.Dropped(var reason) ? reason : "",
                revision.wording().title(),
                revision.wording().content());
    }

    private static String name(Standing standing) {
        return switch (standing) {
            case Standing.Open _ -> "open";
            case Standing.Confirmed _ -> "confirmed";
            case Standing.Dropped _ -> "dropped";
            case Standing.Merged _ -> "merged";
            case Standing.Divided _ -> "divided";
            case Standing.Withdrawn _ -> "withdrawn";
        };
    }
}
