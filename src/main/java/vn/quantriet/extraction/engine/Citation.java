package vn.quantriet.extraction.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Another document that this one names (viện dẫn), with what this one has to do with it.
public record Citation(
        String text,
        Passage passage,
        String type,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String issuer,
        Relation relation,
        int count,
        boolean self) {

    /// What this document has to do with the cited one; the strongest comes first.
    public enum Relation {
        IMPLEMENTS,
        AMENDS,
        BASIS,
        CONTINUES,
        MENTIONS
    }
}
