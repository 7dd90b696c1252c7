package vn.quantriet.portal;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/// What the public address of a thing ends with: drawn by lot, 130 bits, so that none can be guessed and none tells of another.
final class PublicId {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 26;
    private static final Pattern FORM = Pattern.compile("[a-z2-7]{26}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private PublicId() {}

    static String next() {
        var id = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, LETTERS.length()).mapToObj(LETTERS::charAt).forEach(id::append);
        return id.toString();
    }

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }
}
