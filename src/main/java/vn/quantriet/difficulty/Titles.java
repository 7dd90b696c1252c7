package vn.quantriet.difficulty;

/// Titles where there is little room.
final class Titles {

    private static final int LONGEST = 120;

    private Titles() {}

    static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST - 10)) + "…";
    }
}
