package vn.quantriet.extraction;

/// The words of a document that something rests on (đoạn trích): code points of its text, the end exclusive.
public record Passage(int start, int end) {

    public Passage {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a passage: " + start + " to " + end);
        }
    }

    /// The smallest passage that holds both.
    public Passage with(Passage other) {
        return new Passage(Math.min(start, other.start), Math.max(end, other.end));
    }

    public boolean overlaps(Passage other) {
        return start < other.end && other.start < end;
    }

    public int length() {
        return end - start;
    }

    /// These words of the text.
    public String in(String text) {
        int all = text.codePointCount(0, text.length());
        int from = text.offsetByCodePoints(0, Math.min(start, all));
        return text.substring(
                from, text.offsetByCodePoints(from, Math.min(end, all) - Math.min(start, all)));
    }

    /// As it stands in an address: `120-164`.
    @Override
    public String toString() {
        return start + "-" + end;
    }
}
