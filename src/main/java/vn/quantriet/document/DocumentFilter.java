package vn.quantriet.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Which documents a list shows; bound from the URL, so that a filtered list can be kept and passed on.
///
/// @param q words of the title, the reference, the issuer or the text, with or without marks
/// @param issuer words of the issuer alone
/// @param from whose register: `own`, `below`, `delivered` or `mine`; all by default
public record DocumentFilter(
        @Nullable String q,
        @Nullable DocumentType type,
        @Nullable Direction direction,
        @Nullable String issuer,
        @Nullable Integer year,
        @Nullable ReadingState state,
        @Nullable Register from,
        @Nullable Sort sort) {

    /// Whose register a document stands in, seen from the viewer's unit.
    public enum Register {
        OWN,
        BELOW,
        DELIVERED,
        /// Sent to the viewer in person.
        MINE;

        /// Message key of its name.
        public String messageKey() {
            return "document.from." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// By what a list is ordered.
    public enum Sort {
        /// The number first, then the title, then the text; only while words are looked for.
        WORTH(
                """
                d.reference_fold = :fold desc, d.reference_fold like :prefix desc,
                d.words @@ websearch_to_tsquery('document.vi', :words) desc, d.registered_at desc, d.id desc
                """),
        REGISTERED("d.registered_at desc, d.id desc"),
        ISSUED("d.issued_on desc nulls last, d.id desc"),
        ARRIVED("d.arrived_on desc nulls last, d.arrival_number desc nulls last, d.id desc"),
        TITLE("lower(d.title), d.id");

        private final String sql;

        Sort(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }

        /// Message key of its name.
        public String messageKey() {
            return "document.sort." + name().toLowerCase(Locale.ROOT);
        }
    }

    static DocumentFilter words(String words) {
        return new DocumentFilter(words, null, null, null, null, null, null, null);
    }

    public String words() {
        return q == null ? "" : q.strip();
    }

    public String issuerWords() {
        return issuer == null ? "" : issuer.strip();
    }

    public Sort order() {
        if (words().isEmpty()) {
            return sort == null || sort == Sort.WORTH ? Sort.REGISTERED : sort;
        }
        return sort == null ? Sort.WORTH : sort;
    }

    /// Whether one of the rarer conditions is set.
    public boolean hasMore() {
        return !issuerWords().isEmpty()
                || year != null
                || state != null
                || sort != null && sort != Sort.WORTH && sort != Sort.REGISTERED;
    }

    public boolean isEmpty() {
        return words().isEmpty()
                && issuerWords().isEmpty()
                && type == null
                && direction == null
                && year == null
                && state == null
                && from == null;
    }
}
