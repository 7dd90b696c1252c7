package vn.quantriet.extraction.engine;

import java.util.List;

/// Who does what a clause asks for: the grammatical subject, all leads (with those whom the subject directs), coordinators, where the subject ends, and whether the clause tells of the past.
record Doing(
        List<Text> subject, List<Text> lead, List<Text> coordinate, int subjectEnd, boolean past) {

    static final Doing NOBODY = new Doing(List.of(), List.of(), List.of(), 0, false);

    boolean isNamed() {
        return !lead.isEmpty();
    }
}
