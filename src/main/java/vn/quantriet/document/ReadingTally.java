package vn.quantriet.document;

import vn.quantriet.kernel.UnitId;

/// How far the people of a unit and of all below it came with a paper.
///
/// @param handed on paper, and not said to be read
public record ReadingTally(
        UnitId unit,
        String name,
        boolean itself,
        long sent,
        long received,
        long opened,
        long acknowledged,
        long handed) {

    static ReadingTally none(UnitId unit, String name) {
        return new ReadingTally(unit, name, false, 0, 0, 0, 0, 0);
    }

    public long done() {
        return acknowledged + handed;
    }

    public long missing() {
        return sent - done();
    }

    ReadingTally plus(ReadingTally other) {
        return new ReadingTally(
                unit,
                name,
                itself,
                sent + other.sent,
                received + other.received,
                opened + other.opened,
                acknowledged + other.acknowledged,
                handed + other.handed);
    }
}
