package vn.quantriet.organization;

import java.io.ByteArrayOutputStream;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// The place of a name in a Vietnamese list: by given name, which is the last word, then by the words before it.
///
/// Bytes compare as names do: letters first in the order of the alphabet (a ă â b c d đ ...), then the tone of the word
/// (ngang, huyền, hỏi, ngã, sắc, nặng), word by word.
final class NameOrder {

    private static final String ALPHABET = "0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
    private static final int END_OF_LETTERS = 1;
    private static final int FIRST_LETTER = 2;

    private NameOrder() {}

    static byte[] of(String name) {
        var words = Plain.text(name).toLowerCase(Locale.ROOT).split(" ");
        var key = new ByteArrayOutputStream();
        write(words[words.length - 1], key);
        Arrays.stream(words, 0, words.length - 1).forEach(word -> write(word, key));
        return key.toByteArray();
    }

    private static void write(String word, ByteArrayOutputStream key) {
        int tone = 0;
        var bare = new StringBuilder();
        for (char mark : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
            int found = TONES.indexOf(mark) + 1;
            tone = Math.max(tone, found);
            if (found == 0) {
                bare.append(mark);
            }
        }
        for (char letter : Normalizer.normalize(bare, Normalizer.Form.NFC).toCharArray()) {
            int place = ALPHABET.indexOf(letter);
            if (place >= 0) {
                key.write(FIRST_LETTER + place);
            }
        }
        key.write(END_OF_LETTERS);
        key.write(tone);
    }
}
