package vn.quantriet.report;

/// Which reports of a round a list shows.
public enum Owing {
    ALL("true"),
    /// Not received.
    WAITING("w.submitted_on is null"),
    /// Not received though the day has passed, or received after it.
    LATE("coalesce(w.submitted_on, :today) > w.due_on"),
    /// Waits for the superior.
    SUBMITTED("w.state = 'SUBMITTED'"),
    ACCEPTED("w.state in ('ACCEPTED', 'LOCKED')");

    private final String condition;

    Owing(String condition) {
        this.condition = condition;
    }

    /// In the SQL of [RoundRepository].
    String condition() {
        return condition;
    }
}
