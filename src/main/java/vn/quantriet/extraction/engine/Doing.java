package vn.quantriet.extraction.engine;

import java.util.List;

/// Who does what a clause asks for: the grammatical subject, all leads (with those whom the subject directs),
/// coordinators, where the subject ends, whether the clause tells of the past, and whether the end of the name was
/// guessed from a verb that no list holds.
record Doing(
        List<Text> subject,
        List<Text> lead,
        List<Text> coordinate,
        int subjectEnd,
        boolean past,
        boolean guessed) {

    static final Doing NOBODY = nobody(List.of());

    Doing(
            List<Text> subject,
            List<Text> lead,
            List<Text> coordinate,
            int subjectEnd,
            boolean past) {
        this(subject, lead, coordinate, subjectEnd, past, false);
    }

    static Doing nobody(List<Text> coordinate) {
        return new Doing(List.of(), List.of(), coordinate, 0, false);
    }

    boolean isNamed() {
        return !lead.isEmpty();
    }

    Doing with(List<Text> helpers) {
        var all = new java.util.ArrayList<>(helpers);
        all.addAll(coordinate);
        return new Doing(subject, lead, all, subjectEnd, past, guessed);
    }

    /// With the names that a bracket behind the clause gives the work to.
    Doing by(List<Text> units) {
        return new Doing(units, units, coordinate, subjectEnd, past, guessed);
    }

    Doing asGuess() {
        return new Doing(subject, lead, coordinate, subjectEnd, past, true);
    }
}
