package vn.quantriet.document;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Which documents a list shows; bound from the URL, so that a filtered list can be kept and passed on.
///
/// @param q words of the title, the reference, the issuer or the text, with or without marks
/// @param issuer words of the issuer alone
/// @param since issued on this day or later
/// @param until issued on this day or earlier
/// @param from whose register: `own`, `below`, `delivered` or `mine`; all by default
public record DocumentFilter(
        @Nullable String q,
        @Nullable DocumentType type,
        @Nullable Direction direction,
        @Nullable String issuer,
        @Nullable Integer year,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
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
        /// As [SearchTiers] ranks them; only while words are looked for.
        WORTH(""),
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
        return new DocumentFilter(words, null, null, null, null, null, null, null, null, null);
    }

    public String words() {
        return q == null ? "" : q.strip();
    }

    public String issuerWords() {
        return issuer == null ? "" : issuer.strip();
    }

    /// The earliest day of issue, by year or day; nothing for any.
    @Nullable LocalDate firstDay() {
        var ofYear = year == null ? null : LocalDate.of(Math.clamp(year, 1, 9999), 1, 1);
        return since == null || ofYear != null && ofYear.isAfter(since) ? ofYear : since;
    }

    /// The latest day of issue.
    @Nullable LocalDate lastDay() {
        var ofYear = year == null ? null : LocalDate.of(Math.clamp(year, 1, 9999), 12, 31);
        return until == null || ofYear != null && ofYear.isBefore(until) ? ofYear : until;
    }

    public Sort order() {
        if (words().isEmpty()) {
            return sort == null || sort == Sort.WORTH ? Sort.REGISTERED : sort;
        }
        return sort == null ? Sort.WORTH : sort;
    }

    /// Whether words are looked for in the order in which a search finds: then all is found, however much it is.
    public boolean isBestOrNewest() {
        return order() == Sort.WORTH || order() == Sort.ISSUED;
    }

    /// Whether one of the rarer conditions is set.
    public boolean hasMore() {
        return !issuerWords().isEmpty()
                || year != null
                || since != null
                || until != null
                || state != null
                || sort != null && sort != Sort.WORTH && sort != Sort.REGISTERED;
    }

    public boolean isEmpty() {
        return words().isEmpty()
                && issuerWords().isEmpty()
                && type == null
                && direction == null
                && year == null
                && since == null
                && until == null
                && state == null
                && from == null;
    }
}
