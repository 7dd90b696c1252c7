package vn.quantriet.plan.overlap;

import java.util.ArrayList;
import java.util.List;
import vn.quantriet.plan.words.Span;
import vn.quantriet.plan.words.Syllable;
import vn.quantriet.plan.words.Syllables;

/// The words in which two texts differ, in the order of each: what is left beside their longest common run of words.
public record WordDifference(List<Span> one, List<Span> other) {

    /// Beyond it, texts are compared by their beginnings.
    private static final int MOST = 600;

    public WordDifference {
        one = List.copyOf(one);
        other = List.copyOf(other);
    }

    public static WordDifference between(String one, String other) {
        var left = head(one);
        var right = head(other);
        var lengths = new int[left.size() + 1][right.size() + 1];
        for (int row = left.size() - 1; row >= 0; row--) {
            for (int column = right.size() - 1; column >= 0; column--) {
                lengths[row][column] =
                        same(left, row, right, column)
                                ? lengths[row + 1][column + 1] + 1
                                : Math.max(lengths[row + 1][column], lengths[row][column + 1]);
            }
        }
        var onlyLeft = new ArrayList<Span>();
        var onlyRight = new ArrayList<Span>();
        int row = 0;
        int column = 0;
        while (row < left.size() || column < right.size()) {
            if (row < left.size() && column < right.size() && same(left, row, right, column)) {
                row++;
                column++;
            } else if (column == right.size()
                    || row < left.size() && lengths[row + 1][column] >= lengths[row][column + 1]) {
                add(onlyLeft, left.get(row++));
            } else {
                add(onlyRight, right.get(column++));
            }
        }
        return new WordDifference(onlyLeft, onlyRight);
    }

    private static List<Syllable> head(String text) {
        var words = Syllables.of(text).all();
        return words.subList(0, Math.min(MOST, words.size()));
    }

    private static boolean same(List<Syllable> left, int row, List<Syllable> right, int column) {
        return left.get(row).exact().equals(right.get(column).exact());
    }

    /// Words side by side become one run.
    private static void add(List<Span> spans, Syllable word) {
        if (!spans.isEmpty() && word.start() - spans.getLast().end() <= 1) {
            spans.set(spans.size() - 1, new Span(spans.getLast().start(), word.end()));
        } else {
            spans.add(new Span(word.start(), word.end()));
        }
    }
}
