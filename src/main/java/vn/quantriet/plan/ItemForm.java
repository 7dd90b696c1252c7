package vn.quantriet.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.Deadline;

/// An item as typed into its form. Lists come one to a line.
public record ItemForm(
        @Nullable Integer version,
        @Nullable String label,
        @Nullable String content,
        @Nullable String objective,
        @Nullable String solution,
        @Nullable String quantities,
        StoredDeadline.@Nullable Kind kind,
        @Nullable String deadlineText,
        @Nullable LocalDate due,
        @Nullable String rule,
        @Nullable LocalDate first,
        @Nullable LocalDate until,
        @Nullable String waitsFor,
        @Nullable String leads,
        @Nullable String coordinators) {

    public static ItemForm empty() {
        return new ItemForm(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    public static ItemForm of(ItemLine item) {
        var words = item.wording();
        var deadline = item.deadline();
        return new ItemForm(
                item.version(),
                words.label(),
                words.content(),
                words.objective(),
                words.solution(),
                String.join("\n", words.quantities()),
                deadline.kind(),
                deadline.text(),
                deadline.due(),
                deadline.rule(),
                deadline.first(),
                deadline.until(),
                deadline.waitsFor(),
                String.join("\n", words.leads()),
                String.join("\n", words.coordinators()));
    }

    int versionSeen() {
        return version == null ? 0 : version;
    }

    public StoredDeadline.Kind kindChosen() {
        return Objects.requireNonNullElse(kind, StoredDeadline.Kind.UNSPECIFIED);
    }

    Wording wording() {
        return new Wording(
                text(label),
                text(content),
                text(objective),
                text(solution),
                lines(quantities),
                deadline(),
                lines(leads),
                lines(coordinators));
    }

    /// As far as it is written: a day that is still missing is no fault yet.
    Wording draft() {
        var written =
                kindChosen() == StoredDeadline.Kind.FIXED && due == null
                        ? new Deadline.Unspecified()
                        : deadline();
        return new Wording(
                text(label),
                text(content),
                text(objective),
                text(solution),
                lines(quantities),
                written,
                lines(leads),
                lines(coordinators));
    }

    private Deadline deadline() {
        return switch (kindChosen()) {
            case FIXED -> fixed();
            case RECURRING ->
                    new Deadline.Recurring(
                            text(deadlineText), text(rule).isEmpty() ? null : text(rule), first);
            case CONTINUOUS -> new Deadline.Continuous(text(deadlineText), until);
            case ON_GUIDANCE -> new Deadline.OnGuidance(text(deadlineText), text(waitsFor));
            case UNSPECIFIED -> new Deadline.Unspecified();
        };
    }

    private Deadline fixed() {
        if (due == null) {
            throw new PlanRefused(PlanRefused.Reason.NO_DATE);
        }
        return new Deadline.Fixed(text(deadlineText), due, false);
    }

    private static List<String> lines(@Nullable String text) {
        return text(text).lines().toList();
    }

    /// For showing a field again.
    public static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
