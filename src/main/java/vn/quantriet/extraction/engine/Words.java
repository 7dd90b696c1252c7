package vn.quantriet.extraction.engine;

import java.util.Arrays;

/// The words and punctuation marks of a text, in order.
final class Words {

    private static final int LONGEST_RUN = 12;

    private final Text text;
    private final int[] starts;
    private final int[] ends;
    private final String[] words;
    private final int size;

    private Words(Text text, int[] starts, int[] ends, String[] words, int size) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.words = words;
        this.size = size;
    }

    static Words of(Text text) {
        var folded = text.folded();
        var starts = new int[16];
        var ends = new int[16];
        int size = 0;
        for (int i = 0; i < folded.length(); ) {
            if (folded.charAt(i) == ' ') {
                i++;
                continue;
            }
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            starts[size] = i;
            i = endOfWord(folded, i);
            ends[size++] = i;
        }
        var words = new String[size];
        for (int i = 0; i < size; i++) {
            words[i] = folded.substring(starts[i], ends[i]);
        }
        var result = new Words(text, starts, ends, words, size);
        OcrWords.mend(words, result::isTitled);
        return result;
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return Math.max(at, from + 1);
    }

    int size() {
        return size;
    }

    Text text() {
        return text;
    }

    /// The folded word, or nothing beyond either end.
    String at(int index) {
        return index >= 0 && index < size ? words[index] : "";
    }

    boolean is(int index, String... expected) {
        var word = at(index);
        for (var each : expected) {
            if (each.equals(word)) {
                return true;
            }
        }
        return false;
    }

    /// Past at most a dozen of the given words.
    int past(int index, String... skipped) {
        int at = index;
        while (at < index + LONGEST_RUN && is(at, skipped)) {
            at++;
        }
        return at;
    }

    /// Whether the words from here on are these.
    boolean follow(int index, String... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (!expected[i].equals(at(index + i))) {
                return false;
            }
        }
        return true;
    }

    boolean isWord(int index) {
        return index >= 0 && index < size && Character.isLetterOrDigit(words[index].charAt(0));
    }

    boolean isCapital(int index) {
        return index >= 0 && index < size && Character.isUpperCase(text.charAt(starts[index]));
    }

    /// A capital letter before small ones.
    boolean isTitled(int index) {
        return isCapital(index)
                && starts[index] + 1 < ends[index]
                && Character.isLowerCase(text.charAt(starts[index] + 1));
    }

    /// Whether no blank stands between this word and the one before.
    boolean touches(int index) {
        return index > 0 && index < size && starts[index] == ends[index - 1];
    }

    int start(int index) {
        return index < size ? starts[index] : text.length();
    }

    int end(int index) {
        return index < 0 ? 0 : ends[Math.min(index, size - 1)];
    }

    /// The first word that begins at or after a character.
    int indexAt(int character) {
        int found = Arrays.binarySearch(starts, 0, size, character);
        return found >= 0 ? found : -found - 1;
    }

    Text slice(int from, int to) {
        return from >= to || from >= size ? Text.EMPTY : text.sub(start(from), end(to - 1));
    }

    /// The number that a word stands for, also one that a scanner misread (l5, 2O25), or -1.
    int number(int index) {
        return Numbers.read(at(index));
    }
}
