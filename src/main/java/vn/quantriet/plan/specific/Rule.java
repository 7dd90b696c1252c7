package vn.quantriet.plan.specific;

import java.util.stream.Stream;

/// Checks one of the five specifics.
interface Rule {

    Stream<Finding> check(Asked asked, Frame frame, Lexicon lexicon);
}
