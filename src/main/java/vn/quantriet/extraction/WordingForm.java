package vn.quantriet.extraction;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.web.Dates;
import vn.quantriet.web.Faults;
import vn.quantriet.web.Page;

/// A proposal as it comes out of the form in which a person corrects it.
///
/// @param leads one per line; coordinators and quantities likewise
/// @param kind which of the five kinds of deadline
/// @param before whether `due` is the day that the text names with "trước"
public record WordingForm(
        int version,
        @Nullable UUID step,
        @Nullable String title,
        @Nullable String content,
        @Nullable String leads,
        @Nullable String coordinators,
        @Nullable String quantities,
        @Nullable Kind kind,
        @Nullable String words,
        @Nullable String due,
        @Nullable Boolean before,
        @Nullable Cycle cycle,
        @Nullable String rule,
        @Nullable String first,
        @Nullable String until,
        @Nullable String waitsFor,
        @Nullable Boolean confirm) {

    private static final int LONGEST_TITLE = 1000;
    private static final int LONGEST_CONTENT = 20_000;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    /// The kinds of deadline.
    public enum Kind {
        FIXED,
        RECURRING,
        CONTINUOUS,
        ON_GUIDANCE,
        UNSPECIFIED
    }

    static WordingForm of(ProposalCard card, UUID step) {
        var deadline = card.deadline();
        return new WordingForm(
                card.version(),
                step,
                card.title(),
                card.content(),
                String.join("\n", card.leads()),
                String.join("\n", card.coordinators()),
                String.join("\n", card.quantities()),
                kind(deadline),
                deadline.text(),
                deadline instanceof Deadline.Fixed(_, var due, var before)
                        ? Dates.day(before ? due.plusDays(1) : due)
                        : "",
                deadline instanceof Deadline.Fixed(_, _, var before) && before,
                deadline instanceof Deadline.Recurring(_, var rule, _) ? Cycle.of(rule) : null,
                deadline instanceof Deadline.Recurring(_, var rule, _)
                        ? Objects.requireNonNullElse(rule, "")
                        : "",
                deadline instanceof Deadline.Recurring(_, _, var first) ? Dates.day(first) : "",
                deadline instanceof Deadline.Continuous(_, var until) ? Dates.day(until) : "",
                deadline instanceof Deadline.OnGuidance(_, var waitsFor) ? waitsFor : "",
                false);
    }

    private static Kind kind(Deadline deadline) {
        return switch (deadline) {
            case Deadline.Fixed _ -> Kind.FIXED;
            case Deadline.Recurring _ -> Kind.RECURRING;
            case Deadline.Continuous _ -> Kind.CONTINUOUS;
            case Deadline.OnGuidance _ -> Kind.ON_GUIDANCE;
            case Deadline.Unspecified _ -> Kind.UNSPECIFIED;
        };
    }

    /// Names, one per line, as one line.
    public String line(@Nullable String names) {
        return String.join("; ", lines(names));
    }

    /// Whether the text names the day with "trước".
    public boolean isBefore() {
        return Boolean.TRUE.equals(before);
    }

    /// Whether the new words are confirmed as well.
    public boolean confirms() {
        return Boolean.TRUE.equals(confirm);
    }

    /// What is missing or cannot be read, a sentence per field.
    Faults faults(Page page) {
        var faults = new HashMap<String, String>();
        check(faults, "title", title, LONGEST_TITLE, page);
        check(faults, "content", content, LONGEST_CONTENT, page);
        switch (chosen()) {
            case FIXED -> requireDay(faults, page);
            case RECURRING -> {
                checkDay(faults, "first", first, page);
                if (cycle == Cycle.OTHER && !isRule(text(rule))) {
                    faults.put("rule", page.t("extraction.fault.rule"));
                }
            }
            case CONTINUOUS -> checkDay(faults, "until", until, page);
            case ON_GUIDANCE -> {
                if (text(waitsFor).isEmpty()) {
                    faults.put("waitsFor", page.t("extraction.fault.waits_for"));
                }
            }
            case UNSPECIFIED -> {}
        }
        return new Faults(faults);
    }

    private static void check(
            Map<String, String> faults,
            String field,
            @Nullable String value,
            int longest,
            Page page) {
        if (text(value).isEmpty()) {
            faults.put(field, page.t("extraction.fault." + field));
        } else if (text(value).length() > longest) {
            faults.put(field, page.t("extraction.fault.long", longest));
        }
    }

    private void requireDay(Map<String, String> faults, Page page) {
        if (text(due).isEmpty()) {
            faults.put("due", page.t("extraction.fault.day_missing"));
        } else {
            checkDay(faults, "due", due, page);
        }
    }

    private static void checkDay(
            Map<String, String> faults, String field, @Nullable String value, Page page) {
        if (!text(value).isEmpty() && day(value) == null) {
            faults.put(field, page.t("extraction.fault.day"));
        }
    }

    /// What the form says, once it has no faults, about the work that rests on the passage.
    Wording wording(String path, Passage passage) {
        return new Wording(
                path,
                text(title),
                text(content),
                lines(leads),
                lines(coordinators),
                deadline(),
                lines(quantities),
                passage);
    }

    private Deadline deadline() {
        return switch (chosen()) {
            case FIXED -> {
                var day = Objects.requireNonNull(day(due));
                yield new Deadline.Fixed(
                        text(words), isBefore() ? day.minusDays(1) : day, isBefore());
            }
            case RECURRING -> new Deadline.Recurring(text(words), chosenRule(), day(first));
            case CONTINUOUS -> new Deadline.Continuous(text(words), day(until));
            case ON_GUIDANCE -> new Deadline.OnGuidance(text(words), text(waitsFor));
            case UNSPECIFIED -> new Deadline.Unspecified();
        };
    }

    private @Nullable String chosenRule() {
        if (cycle == null) {
            return null;
        }
        return cycle == Cycle.OTHER ? text(rule) : cycle.rule();
    }

    private Kind chosen() {
        return kind == null ? Kind.UNSPECIFIED : kind;
    }

    private static boolean isRule(String rule) {
        try {
            return !rule.isEmpty() && new RecurrenceRule(rule).getFreq() != null;
        } catch (InvalidRecurrenceRuleException bad) {
            return false;
        }
    }

    private static @Nullable LocalDate day(@Nullable String value) {
        try {
            return text(value).isEmpty() ? null : LocalDate.parse(text(value), DAY);
        } catch (DateTimeParseException bad) {
            return null;
        }
    }

    /// Without blanks at the ends, line ends as one character, and nothing that turns the direction of writing.
    private static String text(@Nullable String value) {
        return value == null
                ? ""
                : value.replace("\r\n", "\n").replaceAll("[\\p{Cf}\\x00]", "").strip();
    }

    private static List<String> lines(@Nullable String value) {
        return Arrays.stream(text(value).split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}
