package vn.quantriet.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Goes over a text once and cuts it into syllables.
///
/// A tone belongs to the syllable, not to one of its vowels, so it is put at the end: that makes old and new spelling ("hoà",
/// "hòa") one. `y` alone after a consonant is `i` ("kỹ", "kĩ"; "lý", "lí"), but stays elsewhere: "tay" is not "tai".
final class SyllableReader {

    /// Up to the last letter with marks that Vietnamese has.
    private static final int TABLE = 0x1F00;

    private static final int LONGEST = 40;
    private static final char STROKE = '\u0335';
    private static final Set<String> BEFORE_Y = Set.of("h", "k", "l", "m", "s", "t", "v", "qu");
    private static final char[] BASES = new char[TABLE];
    private static final char[] QUALITIES = new char[TABLE];
    private static final char[] TONES = new char[TABLE];

    static {
        for (char letter = 0; letter < TABLE; letter++) {
            describe(letter);
        }
    }

    private final String text;
    private final List<Syllable> syllables = new ArrayList<>();
    private final StringBuilder folded = new StringBuilder();
    private final StringBuilder marked = new StringBuilder();
    private char tone;
    private int start;

    SyllableReader(String text) {
        this.text = text;
    }

    List<Syllable> read() {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (!isPassedOver(letter) && !take(letter, at)) {
                end(at);
            }
        }
        end(text.length());
        return syllables;
    }

    private boolean take(char letter, int at) {
        if (letter >= TABLE) {
            return Character.isLetterOrDigit(letter) && add(Character.toLowerCase(letter), at);
        }
        if (BASES[letter] != 0) {
            add(BASES[letter], at);
        } else if (folded.isEmpty() || QUALITIES[letter] == 0 && TONES[letter] == 0) {
            return false;
        }
        if (QUALITIES[letter] != 0) {
            marked.append(QUALITIES[letter]);
        }
        if (TONES[letter] != 0) {
            tone = TONES[letter];
        }
        return true;
    }

    private boolean add(char letter, int at) {
        if (folded.isEmpty()) {
            start = at;
        }
        if (folded.length() < LONGEST) {
            folded.append(letter);
            marked.append(letter);
        }
        return true;
    }

    private void end(int at) {
        if (folded.isEmpty()) {
            return;
        }
        int last = folded.length() - 1;
        if (folded.charAt(last) == 'y' && BEFORE_Y.contains(folded.substring(0, last))) {
            folded.setCharAt(last, 'i');
            marked.setCharAt(marked.lastIndexOf("y"), 'i');
        }
        if (tone != 0) {
            marked.append(tone);
        }
        var bare = folded.toString();
        var full = marked.length() == bare.length() ? bare : marked.toString();
        syllables.add(new Syllable(bare, full, start, at));
        folded.setLength(0);
        marked.setLength(0);
        tone = 0;
    }

    /// Soft hyphens, joiners and the mark of byte order part nothing.
    private static boolean isPassedOver(char letter) {
        return letter == '\u00AD' || letter >= '\u200B' && letter <= '\u200D' || letter == '\uFEFF';
    }

    private static void describe(char letter) {
        if (letter == 'đ' || letter == 'Đ' || letter == 'ð' || letter == 'Ð') {
            BASES[letter] = 'd';
            QUALITIES[letter] = STROKE;
            return;
        }
        var parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        for (char part : parts.toCharArray()) {
            if (isTone(part)) {
                TONES[letter] = part;
            } else if (Character.getType(part) == Character.NON_SPACING_MARK) {
                QUALITIES[letter] = part;
            } else if (Character.isLetterOrDigit(part) && BASES[letter] == 0) {
                BASES[letter] = Character.toLowerCase(part);
            }
        }
    }

    /// Grave, acute, tilde, hook above, dot below.
    private static boolean isTone(char mark) {
        return "\u0300\u0301\u0303\u0309\u0323".indexOf(mark) >= 0;
    }
}
