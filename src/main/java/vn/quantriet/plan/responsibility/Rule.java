package vn.quantriet.plan.responsibility;

import java.util.Optional;

/// Understands one way of naming who is responsible.
interface Rule {

    /// Nothing when the words are not of its kind.
    Optional<Resolution> read(Phrase phrase, Surroundings around);
}
