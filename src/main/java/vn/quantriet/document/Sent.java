package vn.quantriet.document;

/// What a sending added to those who had the paper already.
public record Sent(int units, int people) {

    static final Sent NOTHING = new Sent(0, 0);
}
