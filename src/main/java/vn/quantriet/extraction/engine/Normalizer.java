package vn.quantriet.extraction.engine;

import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;

/// Turns raw text into normalised lines: composed letters, plain blanks, no markdown, every character with its origin.
final class Normalizer {

    /// Longer piles of combining marks are no writing; cutting them keeps the work linear.
    private static final int LONGEST_CLUSTER = 16;

    private final String raw;
    private final List<Line> lines = new ArrayList<>();
    private StringBuilder value = new StringBuilder();
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private final List<Gap> gaps = new ArrayList<>();
    private int stars;
    private int blanks;
    private boolean tab;
    private int point;
    private int place;
    private int margin;

    /// Blanks inside a line: where they stand in the text, where the next word stands on the line.
    private record Gap(int at, int place, boolean wide) {}

    private Normalizer(String raw) {
        this.raw = raw;
    }

    static List<Line> lines(String raw) {
        var normalizer = new Normalizer(raw);
        normalizer.run();
        return normalizer.lines;
    }

    private void run() {
        int at = 0;
        while (at < raw.length()) {
            int next = endOfCluster(at);
            take(at, next);
            point += raw.codePointCount(at, next);
            at = next;
        }
        endLine();
    }

    private int endOfCluster(int at) {
        int next = at + Character.charCount(raw.codePointAt(at));
        int limit = Math.min(raw.length(), at + LONGEST_CLUSTER);
        while (next < limit && isMark(raw.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isMark(char c) {
        return c >= '\u0300' && c <= '\u036f';
    }

    private void take(int from, int to) {
        char c = raw.charAt(from);
        if (c == '\n' || c == '\u2028' || c == '\u2029' || c == '\u000b' || c == '\u0085') {
            endLine();
        } else if (c == '\f') {
            endLine();
        } else if (c == '\r') {
            if (to >= raw.length() || raw.charAt(to) != '\n') {
                endLine();
            }
        } else if (c == '*') {
            stars++;
        } else if (c == '\t') {
            tab = true;
            blanks += 4;
            place += 4;
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            blanks++;
            place++;
        } else if (c == '\\' && to < raw.length() && isEscapable(raw.charAt(to))) {
            stars++;
        } else if (!isInvisible(c)) {
            append(from, to);
        }
    }

    private static boolean isEscapable(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad'
                || (c >= '\u200b' && c <= '\u200f')
                || c == '\ufeff'
                || c == '\u2060'
                || Character.isISOControl(c);
    }

    private void append(int from, int to) {
        margin = value.isEmpty() ? place : margin;
        if (blanks > 0 && !value.isEmpty()) {
            if (blanks >= 2 || tab) {
                gaps.add(new Gap(value.length(), place, blanks >= 3 || tab));
            }
            push(' ', point - 1, point);
        }
        blanks = 0;
        tab = false;
        place++;
        int end = point + raw.codePointCount(from, to);
        if (to - from == 1) {
            push(plain(raw.charAt(from)), point, end);
            return;
        }
        var composed = java.text.Normalizer.normalize(raw.substring(from, to), Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            push(plain(composed.charAt(i)), point, end);
        }
    }

    private static char plain(char c) {
        if (c >= '\uff01' && c <= '\uff5e') {
            return (char) (c - 0xFEE0);
        }
        return c == '\u00d0' || c == '\u0189' ? 'Đ' : c == '\u2236' ? ':' : c;
    }

    private void push(char c, int start, int end) {
        int at = value.length();
        if (at == starts.length) {
            starts = java.util.Arrays.copyOf(starts, at * 2);
            ends = java.util.Arrays.copyOf(ends, at * 2);
        }
        starts[at] = Math.max(0, start);
        ends[at] = end;
        value.append(c);
    }

    private void endLine() {
        int length = value.length();
        var all =
                new Text(
                        value.toString(),
                        java.util.Arrays.copyOf(starts, length),
                        java.util.Arrays.copyOf(ends, length),
                        0);
        int hashes = 0;
        while (hashes < length && all.charAt(hashes) == '#') {
            hashes++;
        }
        var text = all.from(hashes).trim();
        lines.add(
                new Line(
                        text, stars >= 4 || hashes > 0, columns(all, hashes), pieces(all, hashes)));
        value = new StringBuilder();
        gaps.clear();
        stars = 0;
        blanks = 0;
        tab = false;
        place = 0;
        margin = 0;
    }

    private List<Line.Piece> pieces(Text all, int from) {
        var pieces = new ArrayList<Line.Piece>();
        int start = from;
        int begin = margin;
        for (var gap : gaps) {
            if (gap.at() > start) {
                pieces.add(new Line.Piece(all.sub(start, gap.at()).trim(), begin));
            }
            start = Math.max(start, gap.at() + 1);
            begin = gap.place();
        }
        pieces.add(new Line.Piece(all.from(Math.min(start, all.length())).trim(), begin));
        return List.copyOf(pieces);
    }

    private List<Text> columns(Text all, int from) {
        var columns = new ArrayList<Text>();
        int start = from;
        for (var gap : gaps) {
            if (gap.wide() && gap.at() > start) {
                columns.add(all.sub(start, gap.at()).trim());
            }
            start = gap.wide() ? Math.max(start, gap.at() + 1) : start;
        }
        columns.add(all.from(Math.min(start, all.length())).trim());
        return List.copyOf(columns);
    }
}
