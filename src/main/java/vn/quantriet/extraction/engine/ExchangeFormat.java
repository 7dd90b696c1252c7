package vn.quantriet.extraction.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quantriet.extraction.engine.Metadata.Value;

/// The exchange format of `extract --format json` as plain maps and lists; only here proposals are called tasks.
public final class ExchangeFormat {

    private static final int START = 60;

    private ExchangeFormat() {}

    /// The object to print for one document.
    public static Map<String, @Nullable Object> of(String file, Reading reading) {
        var result = object();
        result.put("file", file);
        result.put("metadata", metadata(reading.metadata()));
        result.put(
                "citations", reading.citations().stream().map(ExchangeFormat::citation).toList());
        result.put("sections", reading.sections().stream().map(ExchangeFormat::section).toList());
        result.put("tasks", reading.proposals().stream().map(ExchangeFormat::task).toList());
        result.put(
                "reporting", reading.reporting().stream().map(ExchangeFormat::reporting).toList());
        result.put("audience", reading.audience().stream().map(Value::text).toList());
        result.put("sessions", reading.sessions().stream().map(ExchangeFormat::session).toList());
        if (!reading.noise().isEmpty()) {
            result.put("noise", reading.noise().stream().map(Value::text).toList());
        }
        return result;
    }

    private static Map<String, @Nullable Object> object() {
        return new LinkedHashMap<>();
    }

    private static @Nullable String text(@Nullable Value value) {
        return value == null ? null : value.text();
    }

    private static @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static Map<String, @Nullable Object> metadata(Metadata metadata) {
        var result = object();
        result.put("type", metadata.type());
        result.put("number", text(metadata.number()));
        result.put("number_normalized", metadata.numberNormalized());
        result.put("issued_on", date(metadata.issuedOn()));
        result.put("place", text(metadata.place()));
        result.put("issuer", text(metadata.issuer()));
        result.put("parent_body", text(metadata.parentBody()));
        result.put("title", text(metadata.title()));
        result.put("signed_by", text(metadata.signature().name()));
        result.put("signing_capacity", text(metadata.signature().capacity()));
        result.put("signing_role", text(metadata.signature().role()));
        result.put(
                "recipients",
                metadata.recipients().stream().map(ExchangeFormat::recipient).toList());
        result.put(
                "received_stamp",
                metadata.receivedStamp() == null ? null : stamp(metadata.receivedStamp()));
        return result;
    }

    private static Map<String, @Nullable Object> recipient(Metadata.Recipient recipient) {
        var result = object();
        result.put("name", recipient.name());
        result.put("purpose", recipient.purpose());
        return result;
    }

    private static Map<String, @Nullable Object> stamp(Metadata.ArrivalStamp stamp) {
        var result = object();
        result.put("body", stamp.body());
        result.put("kind", stamp.kind());
        result.put("number", stamp.number());
        result.put("received_on", date(stamp.receivedOn()));
        result.put("text", stamp.text().text());
        return result;
    }

    private static Map<String, @Nullable Object> citation(Citation citation) {
        var result = object();
        result.put("text", citation.text());
        result.put("type", citation.type());
        result.put("number", citation.number());
        result.put("date", date(citation.date()));
        result.put("issuer", citation.issuer());
        result.put("relation", citation.relation().name());
        result.put("count", citation.count());
        result.put("offset", citation.passage().start());
        if (citation.self()) {
            result.put("self", true);
        }
        return result;
    }

    private static Map<String, @Nullable Object> section(Section section) {
        var result = object();
        result.put("path", section.path());
        result.put("label", section.label());
        result.put("heading", section.heading());
        result.put("offset", section.passage().start());
        return result;
    }

    private static Map<String, @Nullable Object> task(Proposal proposal) {
        var result = object();
        result.put("path", proposal.path());
        result.put("title", proposal.title());
        result.put("content_start", start(proposal.content()));
        result.put("lead", proposal.lead().stream().map(UnitName::text).toList());
        result.put("coordinate", proposal.coordinate().stream().map(UnitName::text).toList());
        result.put("deadline", deadline(proposal.deadline()));
        result.put(
                "quantities",
                proposal.quantities().stream().map(ExchangeFormat::quantity).toList());
        result.put("offset", proposal.passage().start());
        if (proposal.leadInherited()) {
            result.put("lead_inherited", true);
        }
        return result;
    }

    private static String start(String content) {
        return content.length() <= START ? content : content.substring(0, START).stripTrailing();
    }

    private static Map<String, @Nullable Object> quantity(Quantity quantity) {
        var result = object();
        result.put("text", quantity.text());
        result.put("min", quantity.min());
        result.put("max", quantity.max());
        result.put("of", quantity.of());
        return result;
    }

    private static Map<String, @Nullable Object> deadline(DeadlinePhrase phrase) {
        var result = object();
        result.put("text", phrase.isPrinted() ? phrase.text() : null);
        switch (phrase.deadline()) {
            case Deadline.Fixed fixed -> fixed(fixed, result);
            case Deadline.Recurring recurring -> recurring(recurring, result);
            case Deadline.Continuous continuous ->
                    put(result, "CONTINUOUS", continuous.until(), null, false);
            case Deadline.OnGuidance _ -> put(result, "ON_GUIDANCE", null, null, false);
            case Deadline.Unspecified _ -> put(result, "NONE", null, null, false);
        }
        return result;
    }

    private static void fixed(Deadline.Fixed fixed, Map<String, @Nullable Object> result) {
        put(result, "FIXED", fixed.due(), null, fixed.before());
        if (!fixed.all().isEmpty()) {
            result.put("due_all", dates(fixed.all()));
        }
        if (fixed.due() == null) {
            result.put("note", "no such date or no year");
        }
    }

    private static void recurring(
            Deadline.Recurring recurring, Map<String, @Nullable Object> result) {
        put(result, "RECURRING", recurring.due(), recurring.rule(), recurring.before());
        if (!recurring.alternatives().isEmpty()) {
            result.put("rrule_all", recurring.alternatives());
        }
        if (recurring.rule() == null) {
            result.put("note", "period not stated");
        }
    }

    private static void put(
            Map<String, @Nullable Object> result,
            String kind,
            @Nullable LocalDate due,
            @Nullable String rule,
            boolean before) {
        result.put("kind", kind);
        result.put("due", date(due));
        result.put("rrule", rule);
        result.put("before", before);
    }

    private static List<String> dates(List<LocalDate> dates) {
        return dates.stream().map(LocalDate::toString).toList();
    }

    private static Map<String, @Nullable Object> reporting(ReportingDuty duty) {
        var result = object();
        result.put("who", duty.who());
        result.put("to", duty.to());
        result.put("cycle", new ArrayList<>(duty.cycles()));
        result.put("due", duty.cycles().contains("ONCE") ? date(duty.due()) : null);
        result.put("text", duty.text());
        if (duty.rule() != null) {
            result.put("rrule", duty.rule());
        }
        if (!duty.allDue().isEmpty()) {
            result.put("due_all", dates(duty.allDue()));
        }
        return result;
    }

    private static Map<String, @Nullable Object> session(StudySession session) {
        var result = object();
        result.put("what", session.what());
        result.put("duration_days", session.durationDays());
        result.put("by", date(session.by()));
        if (session.rule() != null) {
            result.put("rrule", session.rule());
        }
        return result;
    }
}
