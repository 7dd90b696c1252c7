package vn.quantriet.web;

/// A text on its way into a spreadsheet. Sheets are saved as CSV and opened again, and then text becomes what it looks like.
public final class SheetText {

    private static final String CALCULATES = "=+-@\t\r\n|%";

    private SheetText() {}

    /// With a quote before it when a spreadsheet could take it for a formula.
    public static String plain(String text) {
        return !text.isEmpty() && CALCULATES.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
