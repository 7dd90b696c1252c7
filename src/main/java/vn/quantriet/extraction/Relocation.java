package vn.quantriet.extraction;

/// Finds passages again after the text was corrected.
///
/// What stands in the unchanged beginning or end of the text moves with it; what lies between is sought by its words, nearest
/// to where it stood; what is not found keeps its place, cut to the new text.
final class Relocation {

    private final String before;
    private final String after;
    private final int head;
    private final int tail;
    private final int lengthBefore;
    private final int lengthAfter;

    Relocation(String before, String after) {
        this.before = before;
        this.after = after;
        this.lengthBefore = before.codePointCount(0, before.length());
        this.lengthAfter = after.codePointCount(0, after.length());
        this.head = sameHead();
        this.tail = Math.min(sameTail(), Math.min(lengthBefore, lengthAfter) - head);
    }

    Passage move(Passage passage) {
        int shift = lengthAfter - lengthBefore;
        if (passage.end() <= head) {
            return passage;
        }
        if (passage.start() >= lengthBefore - tail) {
            return new Passage(passage.start() + shift, passage.end() + shift);
        }
        return sought(passage);
    }

    private Passage sought(Passage passage) {
        var words = passage.in(before);
        int expected = index(after, Math.min(passage.start(), lengthAfter));
        int at = nearest(words, expected);
        if (words.isBlank() || at < 0) {
            return new Passage(
                    Math.min(passage.start(), lengthAfter), Math.min(passage.end(), lengthAfter));
        }
        int start = after.codePointCount(0, at);
        return new Passage(start, start + passage.length());
    }

    private int nearest(String words, int expected) {
        int behind = after.indexOf(words, expected);
        int ahead = after.lastIndexOf(words, expected);
        if (behind < 0 || ahead < 0) {
            return Math.max(behind, ahead);
        }
        return behind - expected < expected - ahead ? behind : ahead;
    }

    private int sameHead() {
        int at = 0;
        int most = Math.min(before.length(), after.length());
        while (at < most && before.charAt(at) == after.charAt(at)) {
            at++;
        }
        return before.codePointCount(0, at);
    }

    private int sameTail() {
        int count = 0;
        int most = Math.min(before.length(), after.length());
        while (count < most
                && before.charAt(before.length() - 1 - count)
                        == after.charAt(after.length() - 1 - count)) {
            count++;
        }
        return before.codePointCount(before.length() - count, before.length());
    }

    private static int index(String text, int point) {
        return text.offsetByCodePoints(0, point);
    }
}
