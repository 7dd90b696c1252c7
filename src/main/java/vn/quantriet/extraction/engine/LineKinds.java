package vn.quantriet.extraction.engine;

/// What a single line is, seen by itself.
final class LineKinds {

    private static final String BULLETS = "-–—+•●○▪■◦·►➢✓v\uf0b7\uf02d\uf0d8";

    private static final int LONGEST_FOOT = 14;

    private LineKinds() {}

    /// "3", "- 3 -", "Trang 3/8", "3/8".
    static boolean isPageNumber(Text text) {
        var words = text.words();
        if (text.length() > 16) {
            return isPageOf(words);
        }
        boolean digits = words.size() == 1 && text.toString().equals("l");
        if (digits) {
            return true;
        }
        for (int i = 0; i < words.size(); i++) {
            boolean number = words.number(i) >= 0 && words.at(i).length() <= 3;
            if (!number && !words.is(i, "-", "/", "trang", "|", ".", "tr", "✓", "page")) {
                return false;
            }
            digits |= number;
        }
        return digits && !text.endsWith(".") || text.toString().equals("✓");
    }

    /// "Trang 1/3 - Hệ thống điều hành tác nghiệp": what a system prints under its pages.
    private static boolean isPageOf(Words words) {
        return words.is(0, "trang")
                && words.number(1) > 0
                && words.is(2, "/")
                && words.number(3) >= words.number(1)
                && words.is(4, "-", "|")
                && words.size() < LONGEST_FOOT;
    }

    /// "ĐẢNG ỦY BỘ - 3 -": the name of the body over the number of the page.
    static boolean isRunningHead(Text text) {
        var words = text.words();
        int last = words.size() - 1;
        boolean numbered =
                words.size() > 3
                        && words.size() < 16
                        && words.is(last, "-")
                        && words.number(last - 1) > 0
                        && words.is(last - 2, "-");
        return numbered && Folding.isMostlyCapitals(words.slice(0, last - 2));
    }

    /// "-----", "____", "...", "* * *".
    static boolean isRule(Text text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '|') {
                return false;
            }
        }
        return true;
    }

    /// "Kính gửi", also without its marks.
    static boolean isAddress(Text text) {
        return Folding.bare(text.length() > 12 ? text.sub(0, 12).toString() : text.toString())
                .startsWith("kinh gui");
    }

    static boolean isBullet(Text text) {
        char first = text.charAt(0);
        if (first == 'v') {
            return text.length() > 2
                    && text.charAt(1) == ' '
                    && Character.isUpperCase(text.charAt(2));
        }
        if (BULLETS.indexOf(first) < 0 || text.length() < 2) {
            return false;
        }
        return text.charAt(1) == ' '
                || Character.isLetter(text.charAt(1))
                || "\"“(".indexOf(text.charAt(1)) >= 0;
    }

    static Text withoutBullet(Text text) {
        return text.from(1).trim();
    }

    /// The signs that open the sign-off: T/M, TM., K/T, KT., T/L, TL., TUQ., Q.
    static boolean isCapacity(Text text) {
        var value = text.toString();
        int space = value.indexOf(' ');
        int dot = value.indexOf('.');
        int end = space < 0 ? dot : dot < 0 ? space : Math.min(space, dot);
        if (end < 1 || end > 4 || !Folding.isMostlyCapitals(value)) {
            return false;
        }
        var sign = value.substring(0, end).replace("/", "");
        boolean known = java.util.Set.of("TM", "KT", "TL", "TUQ", "Q").contains(sign);
        return known && (value.contains("/") || value.charAt(end) == '.' || !sign.equals("Q"));
    }
}
