package vn.quantriet.extraction.engine;

/// Where words stand in the raw text (đoạn trích): code points, the end exclusive.
public record Passage(int start, int end) {

    public Passage {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a passage: " + start + " to " + end);
        }
    }
}
