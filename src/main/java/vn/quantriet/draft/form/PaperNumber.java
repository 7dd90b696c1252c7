package vn.quantriet.draft.form;

/// Number and symbol of a paper (số, ký hiệu): 35 and "KH/ĐU" print "35-KH/ĐU".
///
/// @param number 0 while it has none yet: then the place is left blank
/// @param symbol kind and issuer: "KH/ĐU"
public record PaperNumber(int number, String symbol) {

    private static final String BLANK = "      ";

    public PaperNumber {
        if (number < 0) {
            throw new IllegalArgumentException("a paper's number is not negative: " + number);
        }
        symbol = Print.line(Print.clean(symbol));
    }

    /// Not numbered yet.
    public static PaperNumber none(String symbol) {
        return new PaperNumber(0, symbol);
    }

    public boolean isNone() {
        return number == 0;
    }

    /// "35-KH/ĐU", or "05-KH/ĐU" where the rule wants leading zeros; blanks for a number that is not given yet.
    public String printed(FormRule rule) {
        var figures = isNone() ? BLANK : rule.figures(number);
        return symbol.isEmpty() ? figures : figures + "-" + symbol;
    }
}
