package vn.quantriet.file.reader;

import java.util.ArrayList;
import java.util.List;

/// A line of text, put together of what was printed in one or more places.
record PlacedLine(String text, List<Span> spans) {

    static final PlacedLine BLANK = new PlacedLine("", List.of());

    /// Words that stand in one box: chars of the line, the end exclusive.
    record Span(int start, int end, Box box) {}

    /// A line in the making.
    static final class Draft {

        private final StringBuilder text = new StringBuilder();
        private final List<Span> spans = new ArrayList<>();

        boolean isEmpty() {
            return text.isEmpty();
        }

        void sign(String sign) {
            text.append(sign);
        }

        void words(String words, Box box) {
            int start = text.length();
            text.append(words);
            spans.add(new Span(start, text.length(), box));
        }

        PlacedLine line() {
            return new PlacedLine(text.toString(), List.copyOf(spans));
        }
    }
}
