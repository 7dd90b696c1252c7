package vn.quantriet.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.Deadline;

/// A deadline as columns and form fields hold it; which are filled depends on the kind.
public record StoredDeadline(
        Kind kind,
        String text,
        @Nullable LocalDate due,
        boolean before,
        @Nullable String rule,
        @Nullable LocalDate first,
        @Nullable LocalDate until,
        String waitsFor) {

    /// Which of the five.
    public enum Kind {
        FIXED,
        RECURRING,
        CONTINUOUS,
        ON_GUIDANCE,
        UNSPECIFIED
    }

    public static StoredDeadline of(Deadline deadline) {
        var text = deadline.text();
        return switch (deadline) {
            case Deadline.Fixed fixed ->
                    new StoredDeadline(
                            Kind.FIXED, text, fixed.due(), fixed.before(), null, null, null, "");
            case Deadline.Recurring again ->
                    new StoredDeadline(
                            Kind.RECURRING,
                            text,
                            null,
                            false,
                            again.rule(),
                            again.first(),
                            null,
                            "");
            case Deadline.Continuous always ->
                    new StoredDeadline(
                            Kind.CONTINUOUS, text, null, false, null, null, always.until(), "");
            case Deadline.OnGuidance waiting ->
                    new StoredDeadline(
                            Kind.ON_GUIDANCE,
                            text,
                            null,
                            false,
                            null,
                            null,
                            null,
                            waiting.waitsFor());
            case Deadline.Unspecified _ ->
                    new StoredDeadline(Kind.UNSPECIFIED, text, null, false, null, null, null, "");
        };
    }

    /// A fixed one without its day is refused by the form and by the table.
    public Deadline deadline() {
        return switch (kind) {
            case FIXED -> new Deadline.Fixed(text, Objects.requireNonNull(due), before);
            case RECURRING -> new Deadline.Recurring(text, rule, first);
            case CONTINUOUS -> new Deadline.Continuous(text, until);
            case ON_GUIDANCE -> new Deadline.OnGuidance(text, waitsFor);
            case UNSPECIFIED -> new Deadline.Unspecified();
        };
    }

    /// Message key of the words for the cycle; a cycle without words of its own shows its rule.
    public String cycle() {
        return rule == null ? "plan.rule.none" : "plan.rule." + rule.replaceAll("[^A-Z0-9]", "_");
    }

    /// Reads the columns `deadline`, `deadline_text`, `due_on`, `due_before`, `rule`, `first_on`, `until_on`, `waits_for`.
    public static StoredDeadline in(ResultSet row) throws SQLException {
        return in(row, "");
    }

    /// The same columns, each with something behind its name.
    static StoredDeadline in(ResultSet row, String suffix) throws SQLException {
        return new StoredDeadline(
                Kind.valueOf(row.getString("deadline" + suffix)),
                row.getString("deadline_text" + suffix),
                row.getObject("due_on" + suffix, LocalDate.class),
                row.getBoolean("due_before" + suffix),
                row.getString("rule" + suffix),
                row.getObject("first_on" + suffix, LocalDate.class),
                row.getObject("until_on" + suffix, LocalDate.class),
                row.getString("waits_for" + suffix));
    }
}
