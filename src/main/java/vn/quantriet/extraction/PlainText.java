package vn.quantriet.extraction;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;

/// Words as a person reads them, each character remembering where it stood in the document.
///
/// One blank between words; without marks of emphasis and invisible characters, those that turn the direction of writing
/// among them.
final class PlainText {

    private final String value;
    private final int[] places;
    private final int end;

    private PlainText(String value, int[] places, int end) {
        this.value = value;
        this.places = places;
        this.end = end;
    }

    /// @param text of the whole document
    static PlainText of(String text, Passage passage) {
        return new Reader(passage.start()).read(passage.in(text));
    }

    static String of(String words) {
        return new Reader(0).read(words).value;
    }

    @Override
    public String toString() {
        return value;
    }

    /// Where these words stand, if they are here once they are read the same way.
    Optional<Passage> find(String words) {
        var plain = of(words);
        int at = plain.isEmpty() ? -1 : value.indexOf(plain);
        return at < 0 ? Optional.empty() : Optional.of(passage(at, at + plain.length()));
    }

    private Passage passage(int from, int to) {
        return new Passage(places[from], to < places.length ? places[to] : end);
    }

    /// Reads code point by code point; an instance reads once.
    private static final class Reader {

        private final StringBuilder value = new StringBuilder();
        private int[] places = new int[64];
        private int place;

        Reader(int start) {
            this.place = start;
        }

        PlainText read(String words) {
            boolean lineBegins = true;
            boolean escaped = false;
            int at = 0;
            while (at < words.length()) {
                int next = clusterEnd(words, at);
                int point = words.codePointAt(at);
                if (point == '\\' && !escaped) {
                    escaped = true;
                } else {
                    if (Character.isWhitespace(point) || point == 0xA0) {
                        blank();
                    } else if (shown(point, escaped, lineBegins)) {
                        append(
                                Normalizer.normalize(
                                        words.substring(at, next), Normalizer.Form.NFC));
                    }
                    escaped = false;
                }
                lineBegins = point == '\n' || lineBegins && (point == '#' || point == '*');
                place += words.codePointCount(at, next);
                at = next;
            }
            int length = value.length();
            if (length > 0 && value.charAt(length - 1) == ' ') {
                value.setLength(length - 1);
            }
            return new PlainText(value.toString(), Arrays.copyOf(places, value.length()), place);
        }

        /// A letter and the marks upon it.
        private static int clusterEnd(String words, int at) {
            int end = at + Character.charCount(words.codePointAt(at));
            while (end < words.length()
                    && Character.getType(words.codePointAt(end)) == Character.NON_SPACING_MARK) {
                end += Character.charCount(words.codePointAt(end));
            }
            return end;
        }

        private static boolean shown(int point, boolean escaped, boolean lineBegins) {
            if (Character.getType(point) == Character.FORMAT || Character.isISOControl(point)) {
                return false;
            }
            return escaped || point != '*' && !(lineBegins && point == '#');
        }

        private void blank() {
            if (!value.isEmpty() && value.charAt(value.length() - 1) != ' ') {
                append(" ");
            }
        }

        private void append(String characters) {
            int needed = value.length() + characters.length();
            if (needed > places.length) {
                places = Arrays.copyOf(places, Math.max(needed, places.length * 2));
            }
            Arrays.fill(places, value.length(), needed, place);
            value.append(characters);
        }
    }
}
