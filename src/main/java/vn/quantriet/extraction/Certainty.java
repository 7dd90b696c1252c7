package vn.quantriet.extraction;

import java.util.List;

/// How sure a reading is (độ tin cậy), and what makes it unsure.
///
/// @param confidence from 0 to 1; 1 for what a person wrote
record Certainty(double confidence, List<Doubt> doubts) {

    static final Certainty SURE = new Certainty(1, List.of());

    static final double ENOUGH = 0.8;

    Certainty {
        doubts = List.copyOf(doubts);
    }

    /// A person shall look at it again, whatever the engine said.
    static Certainty unsure(Doubt.Part part, String reason) {
        return new Certainty(0.5, List.of(Doubt.of(part, reason)));
    }

    /// Sure enough to be confirmed together with others, without being looked at one by one.
    boolean isSure() {
        return confidence > ENOUGH;
    }
}
