package vn.quantriet.draft.form;

import com.openhtmltopdf.extend.FSTextBreaker;

/// Breaks lines at blanks only: a date (30/11/2026) or a symbol (35-KH/ĐU) is never torn apart.
final class BlankBreaker implements FSTextBreaker {

    private static final int DONE = -1;

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    /// Where the next word begins, at last the end.
    @Override
    public int next() {
        if (at >= text.length()) {
            return DONE;
        }
        int blank = text.indexOf(' ', at);
        at = blank < 0 ? text.length() : blank + 1;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
