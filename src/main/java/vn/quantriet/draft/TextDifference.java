package vn.quantriet.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// What one text says otherwise than another, line by line.
public record TextDifference(List<Line> lines) {

    /// More pairs of lines than these are not compared one by one: what differs is then shown as one piece.
    private static final long MOST_PAIRS = 4_000_000;

    public TextDifference {
        lines = List.copyOf(lines);
    }

    /// A line, and which of the two says it.
    public record Line(Kind kind, String text) {}

    /// Which of the two says a line.
    public enum Kind {
        BOTH,
        BEFORE,
        AFTER;

        /// The end of its CSS classes.
        public String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isEmpty() {
        return lines.stream().allMatch(line -> line.kind() == Kind.BOTH);
    }

    static TextDifference of(List<String> before, List<String> after) {
        int head = 0;
        int shorter = Math.min(before.size(), after.size());
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail)
                        .equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        var lines = new ArrayList<Line>();
        before.subList(0, head).forEach(line -> lines.add(new Line(Kind.BOTH, line)));
        lines.addAll(
                middle(
                        before.subList(head, before.size() - tail),
                        after.subList(head, after.size() - tail)));
        before.subList(before.size() - tail, before.size())
                .forEach(line -> lines.add(new Line(Kind.BOTH, line)));
        return new TextDifference(lines);
    }

    private static List<Line> middle(List<String> before, List<String> after) {
        if ((long) before.size() * after.size() > MOST_PAIRS) {
            var lines = new ArrayList<Line>();
            before.forEach(line -> lines.add(new Line(Kind.BEFORE, line)));
            after.forEach(line -> lines.add(new Line(Kind.AFTER, line)));
            return lines;
        }
        return walk(before, after, common(before, after));
    }

    /// The length of the longest common part of what comes behind two places.
    private static int[][] common(List<String> before, List<String> after) {
        var common = new int[before.size() + 1][after.size() + 1];
        for (int one = before.size() - 1; one >= 0; one--) {
            for (int two = after.size() - 1; two >= 0; two--) {
                common[one][two] =
                        before.get(one).equals(after.get(two))
                                ? common[one + 1][two + 1] + 1
                                : Math.max(common[one + 1][two], common[one][two + 1]);
            }
        }
        return common;
    }

    private static List<Line> walk(List<String> before, List<String> after, int[][] common) {
        var lines = new ArrayList<Line>();
        int one = 0;
        int two = 0;
        while (one < before.size() && two < after.size()) {
            if (before.get(one).equals(after.get(two))) {
                lines.add(new Line(Kind.BOTH, before.get(one++)));
                two++;
            } else if (common[one + 1][two] >= common[one][two + 1]) {
                lines.add(new Line(Kind.BEFORE, before.get(one++)));
            } else {
                lines.add(new Line(Kind.AFTER, after.get(two++)));
            }
        }
        for (var line : before.subList(one, before.size())) {
            lines.add(new Line(Kind.BEFORE, line));
        }
        for (var line : after.subList(two, after.size())) {
            lines.add(new Line(Kind.AFTER, line));
        }
        return Collections.unmodifiableList(lines);
    }
}
