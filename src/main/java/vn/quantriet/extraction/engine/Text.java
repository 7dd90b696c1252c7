package vn.quantriet.extraction.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Normalised words whose every character remembers where it stood in the raw text.
final class Text implements CharSequence {

    static final Text EMPTY = new Text("", new int[0], new int[0], 0);

    private final String value;
    private final int[] starts;
    private final int[] ends;
    private final int base;
    private @Nullable String folded;
    private @Nullable Words words;

    Text(String value, int[] starts, int[] ends, int base) {
        this.value = value;
        this.starts = starts;
        this.ends = ends;
        this.base = base;
    }

    /// Words that stand nowhere in the raw text.
    static Text plain(String value) {
        return new Text(value, new int[value.length()], new int[value.length()], 0);
    }

    /// The parts one after the other with one blank between them.
    static Text join(List<Text> parts) {
        var kept = parts.stream().filter(part -> !part.isBlank()).toList();
        if (kept.isEmpty()) {
            return EMPTY;
        }
        if (kept.size() == 1) {
            return kept.getFirst();
        }
        int length = kept.stream().mapToInt(Text::length).sum() + kept.size() - 1;
        var value = new StringBuilder(length);
        var starts = new int[length];
        var ends = new int[length];
        for (var part : kept) {
            if (!value.isEmpty()) {
                int at = value.length();
                starts[at] = ends[at - 1];
                ends[at] = Math.max(starts[at], part.starts[part.base]);
                value.append(' ');
            }
            System.arraycopy(part.starts, part.base, starts, value.length(), part.length());
            System.arraycopy(part.ends, part.base, ends, value.length(), part.length());
            value.append(part.value);
        }
        return new Text(value.toString(), starts, ends, 0);
    }

    Text sub(int from, int to) {
        return from == 0 && to == value.length()
                ? this
                : new Text(value.substring(from, to), starts, ends, base + from);
    }

    Text from(int start) {
        return sub(start, value.length());
    }

    /// Without blanks at either end.
    Text trim() {
        return trimmed(" ");
    }

    /// Without any of the given characters at either end.
    Text trimmed(String outer) {
        return strip(outer, outer);
    }

    Text strip(String before, String after) {
        int from = 0;
        int to = value.length();
        while (from < to && before.indexOf(value.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && after.indexOf(value.charAt(to - 1)) >= 0) {
            to--;
        }
        return sub(from, to);
    }

    /// Where this part begins in the text it was cut from.
    int within(Text whole) {
        return base - whole.base;
    }

    Passage passage() {
        return passage(0, value.length());
    }

    Passage passage(int from, int to) {
        if (from >= to) {
            int at = from < value.length() ? starts[base + from] : end();
            return new Passage(at, at);
        }
        return new Passage(starts[base + from], Math.max(starts[base + from], ends[base + to - 1]));
    }

    int start() {
        return value.isEmpty() ? 0 : starts[base];
    }

    private int end() {
        return value.isEmpty() ? 0 : ends[base + value.length() - 1];
    }

    /// The same length in small letters, with one way of placing tone marks.
    String folded() {
        if (folded == null) {
            folded = Folding.fold(value);
        }
        return folded;
    }

    Words words() {
        if (words == null) {
            words = Words.of(this);
        }
        return words;
    }

    boolean isBlank() {
        return value.isBlank();
    }

    boolean endsWith(String end) {
        return value.endsWith(end);
    }

    @Override
    public int length() {
        return value.length();
    }

    @Override
    public char charAt(int index) {
        return value.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return value.substring(start, end);
    }

    @Override
    public String toString() {
        return value;
    }
}
