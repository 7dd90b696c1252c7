package vn.quantriet.plan.specific;

import java.util.Locale;

/// What is missing or vague in an item. The name, in lower case, stands in message keys: what it is, `.why`, `.mend`.
public enum FindingKind {
    NO_LEAD(Specific.RESPONSIBILITY, Weight.GRAVE),
    /// "Các đơn vị liên quan": everybody, so nobody.
    VAGUE_DOER(Specific.RESPONSIBILITY, Weight.GRAVE),
    /// More than one leads, and none is said to answer for it.
    SEVERAL_LEADS(Specific.RESPONSIBILITY, Weight.PLAIN),
    /// The same body leads and coordinates.
    LEAD_COORDINATES(Specific.RESPONSIBILITY, Weight.PLAIN),
    NO_TIME(Specific.TIME, Weight.GRAVE),
    /// "Sớm", "kịp thời" instead of a day.
    VAGUE_TIME(Specific.TIME, Weight.GRAVE),
    /// "Theo định kỳ" without the period.
    NO_PERIOD(Specific.TIME, Weight.PLAIN),
    /// "Thường xuyên" without a product or a report by which one could see it.
    NO_PRODUCT(Specific.TIME, Weight.PLAIN),
    /// Waits for something that is not named.
    NO_EVENT(Specific.TIME, Weight.PLAIN),
    /// Its day is before the plan's own.
    BEFORE_PLAN(Specific.TIME, Weight.GRAVE),
    /// Its day is later than that of the superior's item.
    LATER_THAN_ABOVE(Specific.TIME, Weight.GRAVE),
    /// Its day is after the time for which the plan is made.
    AFTER_PLAN(Specific.TIME, Weight.PLAIN),
    /// Its day is a Saturday, a Sunday or a holiday.
    DAY_OFF(Specific.TIME, Weight.HINT),
    SHORT_CONTENT(Specific.CONTENT, Weight.PLAIN),
    /// A verb of effort without a measure.
    VAGUE_CONTENT(Specific.CONTENT, Weight.PLAIN),
    NO_OBJECTIVE(Specific.OBJECTIVE, Weight.PLAIN),
    /// An objective that nobody could measure.
    VAGUE_OBJECTIVE(Specific.OBJECTIVE, Weight.PLAIN),
    NO_SOLUTION(Specific.SOLUTION, Weight.PLAIN),
    VAGUE_SOLUTION(Specific.SOLUTION, Weight.PLAIN),
    /// The solution says again what the content says.
    REPEATED_SOLUTION(Specific.SOLUTION, Weight.PLAIN);

    /// How much it matters: a grave one leaves the work itself unclear.
    public enum Weight {
        GRAVE,
        PLAIN,
        HINT
    }

    private final Specific specific;
    private final Weight weight;

    FindingKind(Specific specific, Weight weight) {
        this.specific = specific;
        this.weight = weight;
    }

    public Specific specific() {
        return specific;
    }

    public Weight weight() {
        return weight;
    }

    public boolean isGrave() {
        return weight == Weight.GRAVE;
    }

    public String key() {
        return "plan.finding." + name().toLowerCase(Locale.ROOT);
    }
}
