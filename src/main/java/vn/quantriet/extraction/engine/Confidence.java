package vn.quantriet.extraction.engine;

import java.util.List;

/// How sure the engine is of a proposal, from 0 to 1, and what makes it unsure.
public record Confidence(double value, List<Doubt> doubts) {

    /// Why a person should look twice.
    public enum Doubt {
        NO_LEAD(0.3),
        LEAD_INHERITED(0.15),
        NO_DEADLINE(0.15),
        DEADLINE_WITHOUT_DATE(0.25),
        CYCLE_WITHOUT_RULE(0.2),
        DEADLINE_INHERITED(0.15),
        DATE_COUNTED(0.05),
        YEAR_ASSUMED(0.05),
        LEAD_FROM_SENTENCE_BEFORE(0.05),
        LEAD_END_UNSURE(0.1),
        SPLIT_FROM_SENTENCE(0.1),
        MISREAD_CHARACTERS(0.15),
        OUTSIDE_TASK_SECTION(0.2);

        private final double weight;

        Doubt(double weight) {
            this.weight = weight;
        }
    }

    public Confidence {
        doubts = List.copyOf(doubts);
    }

    static Confidence of(List<Doubt> doubts) {
        double doubt = doubts.stream().mapToDouble(each -> each.weight).sum();
        return new Confidence(Math.max(0.05, Math.round((1 - doubt) * 100) / 100.0), doubts);
    }
}
