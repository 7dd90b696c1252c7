package vn.quantriet.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the ledger counts by itself (chỉ tiêu). A coordinator's work, and what a unit gave itself, are counted apart.
public enum Measure {
    /// Turns of work given from above whose day came.
    TURN_DUE(false),
    /// Accepted by the superior.
    TURN_COMPLETED(false),
    /// Of those accepted, handed in for the last time after their day.
    TURN_COMPLETED_LATE(false),
    /// Lay open after their day, however long.
    TURN_LATE(false),
    /// Sent back with a reason, each time.
    TURN_RETURNED(false),
    /// Work that the unit gave itself, confirmed within it.
    OWN_COMPLETED(false),
    /// Accepted, done as a coordinator.
    PART_COMPLETED(false),
    EVIDENCE_GIVEN(false),
    /// Papers made visible to the unit.
    DOCUMENT_DELIVERED(false),
    /// Papers sent to its people, each person once.
    DOCUMENT_SENT(true),
    /// Of those, read or handed over on paper.
    DOCUMENT_READ(true);

    private final boolean personal;

    Measure(boolean personal) {
        this.personal = personal;
    }

    /// Each of its facts names a person.
    public boolean isPersonal() {
        return personal;
    }

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
