package vn.quantriet.extraction.score;

/// How often a value was right.
public record Hits(int right, int of) {

    static final Hits NONE = new Hits(0, 0);

    Hits and(boolean hit) {
        return new Hits(right + (hit ? 1 : 0), of + 1);
    }

    Hits plus(Hits other) {
        return new Hits(right + other.right, of + other.of);
    }

    /// NaN where nothing was asked.
    public double accuracy() {
        return of == 0 ? Double.NaN : (double) right / of;
    }
}
