package vn.quantriet.document;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.Fold;

/// By what papers tell one another apart: kind, number and symbol, day, issuer.
///
/// A number alone names no paper: each committee counts anew, for each kind, in each term.
public record PaperName(
        @Nullable DocumentType type,
        String reference,
        @Nullable LocalDate issuedOn,
        String issuer) {

    /// Organisation, committee and those who act for it number in one series.
    private static final Pattern ACTING =
            Pattern.compile(
                    "\\b(ban thuong vu|ban chap hanh|thuong truc|btv|bch|dang bo|dang uy|chi bo|chi uy|uy)\\b");

    /// Symbols that one body in the country uses, whoever of it signed.
    private static final Pattern NATIONAL = Pattern.compile(".*(/TW|/QH\\d*|/UBTVQH\\d*|-CP|-TTG)");

    /// Whether two names can be those of one paper.
    public enum Agreement {
        NO,
        /// Nothing speaks against it, but the day is not known on both sides.
        LIKELY,
        SURE
    }

    public static PaperName of(DocumentLine line) {
        return new PaperName(line.type(), line.reference(), line.issuedOn(), line.issuer());
    }

    /// What is equal whenever two prints of the number are the same; empty without a number.
    public String key() {
        return new Reference(reference).key();
    }

    public Agreement agreement(PaperName other) {
        if (key().isEmpty() || !key().equals(other.key()) || contradicts(other)) {
            return Agreement.NO;
        }
        return issuedOn != null && issuedOn.equals(other.issuedOn)
                ? Agreement.SURE
                : Agreement.LIKELY;
    }

    private boolean contradicts(PaperName other) {
        return differ(type, other.type)
                || differ(issuedOn, other.issuedOn)
                || !NATIONAL.matcher(key()).matches() && issuersDiffer(other);
    }

    /// "Đảng ủy Khối" may be "Đảng ủy Khối các cơ quan tỉnh"; it is not "Đảng ủy Sở".
    private boolean issuersDiffer(PaperName other) {
        var mine = issuerWords();
        var theirs = other.issuerWords();
        return !mine.isEmpty()
                && !theirs.isEmpty()
                && !mine.containsAll(theirs)
                && !theirs.containsAll(mine);
    }

    private Set<String> issuerWords() {
        var bare = ACTING.matcher(Fold.fold(issuer)).replaceAll(" ").strip();
        return Arrays.stream(bare.split("[^\\p{L}\\d]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Equal for prints of one paper in several registers.
    String identity() {
        return type + "|" + key() + "|" + issuedOn + "|" + Fold.fold(issuer);
    }

    private static boolean differ(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && !one.equals(other);
    }
}
