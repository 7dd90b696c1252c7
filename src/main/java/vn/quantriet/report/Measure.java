package vn.quantriet.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the ledger counts by itself (chỉ tiêu). A coordinator's work, and what a unit gave itself, are counted apart.
public enum Measure {
    /// Turns of work given from above whose day came.
    TURN_DUE,
    /// Accepted by the superior.
    TURN_COMPLETED,
    /// Of those accepted, handed in for the last time after their day.
    TURN_COMPLETED_LATE,
    /// Lay open after their day, however long.
    TURN_LATE,
    /// Sent back with a reason, each time.
    TURN_RETURNED,
    /// Work that the unit gave itself, confirmed within it.
    OWN_COMPLETED,
    /// Accepted, done as a coordinator.
    PART_COMPLETED,
    EVIDENCE_GIVEN,
    /// Papers made visible to the unit.
    DOCUMENT_DELIVERED,
    /// Papers sent to its people, each person once.
    DOCUMENT_SENT,
    /// Of those, read or handed over on paper.
    DOCUMENT_READ,
    /// Difficulties that the unit raised.
    DIFFICULTY_RAISED,
    /// Of its difficulties, answered; each once, on the day of the first answer.
    DIFFICULTY_ANSWERED,
    /// Of its difficulties, confirmed by it as resolved and not opened again.
    DIFFICULTY_RESOLVED;

    public String messageKey() {
        return "report.measure." + name().toLowerCase(Locale.ROOT);
    }

    static Optional<Measure> of(String code) {
        return Arrays.stream(values()).filter(each -> each.name().equals(code)).findFirst();
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Measure::name).toList();
    }
}
