package vn.quantriet.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.Relation;

/// A mention of another document, as read or as a person ruled.
///
/// @param ruledBy who ruled last; nothing while only the engine spoke
/// @param kept whether it counts: false once a person said that it is none
public record CitationLine(
        UUID id,
        String words,
        String type,
        String number,
        @Nullable LocalDate issuedOn,
        String issuer,
        Relation relation,
        int count,
        Passage passage,
        List<String> doubts,
        @Nullable String ruledBy,
        boolean kept) {

    public CitationLine {
        doubts = List.copyOf(doubts);
    }
}
