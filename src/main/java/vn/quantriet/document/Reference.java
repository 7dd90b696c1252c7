package vn.quantriet.document;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.quantriet.kernel.Fold;

/// Number and symbol of a paper (số, ký hiệu): what is printed, and a form in which two prints can be compared.
///
/// Party papers print `35-KH/ĐU`, State papers `35/KH-UBND`; both occur with blanks, other dashes, lower case, and `35/KH/ĐU`,
/// which breaks both rules.
public record Reference(String printed) {

    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern BROKEN_PARTY = Pattern.compile("(\\d+)/(\\p{L}+)/(\\p{L}.*)");
    private static final Pattern PARTY = Pattern.compile("\\d+-\\p{L}+/\\p{L}[\\p{L}\\d-]*");
    private static final Pattern STATE =
            Pattern.compile("\\d+(/\\d{4})?/\\p{L}[\\p{L}\\d]*(-\\p{L}[\\p{L}\\d]*)*");

    /// Without blanks, with plain dashes, in the form of its rule: `NN-KIND/ISSUER` or `NN/KIND-ISSUER`.
    public String normalized() {
        var tight = DASHES.matcher(BLANKS.matcher(printed).replaceAll("")).replaceAll("-");
        return BROKEN_PARTY.matcher(tight).replaceFirst("$1-$2/$3");
    }

    /// For comparing: the normal form in capitals, without leading zeros.
    String key() {
        return normalized().toUpperCase(Locale.ROOT).replaceFirst("^0+(?=\\d)", "");
    }

    /// Letters and digits alone, without marks: what people type in a hurry.
    String fold() {
        return NO_LETTERS.matcher(Fold.fold(printed)).replaceAll("");
    }

    /// Whether the printed form breaks both the Party's rule and the State's.
    public boolean irregular() {
        var tight = BLANKS.matcher(printed).replaceAll("");
        return !tight.isEmpty()
                && !PARTY.matcher(tight).matches()
                && !STATE.matcher(tight).matches();
    }
}
