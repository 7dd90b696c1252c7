package vn.quantriet.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.document.Description;
import vn.quantriet.document.DocumentType;
import vn.quantriet.document.Recipient;
import vn.quantriet.document.Relation;
import vn.quantriet.document.Signature;
import vn.quantriet.extraction.engine.Citation;
import vn.quantriet.extraction.engine.Confidence;
import vn.quantriet.extraction.engine.DeadlinePhrase;
import vn.quantriet.extraction.engine.Engine;
import vn.quantriet.extraction.engine.Metadata;
import vn.quantriet.extraction.engine.Metadata.Value;
import vn.quantriet.extraction.engine.Quantity;
import vn.quantriet.extraction.engine.Reading;
import vn.quantriet.extraction.engine.ReportingDuty;
import vn.quantriet.extraction.engine.Section;
import vn.quantriet.extraction.engine.UnitName;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.web.Dates;

/// Has the engine read, and says what it understood in the words of this module. Nobody else here knows the engine.
@Component
class Reader {

    /// Raised when the engine judges differently, so that documents read before say that they can be read again.
    private static final String VERSION = "rules-3";

    private static final int LONGEST_TITLE = 1000;
    private static final int LONGEST_CONTENT = 20_000;

    private static final Pattern BODY_BEFORE_SUBJECT =
            Pattern.compile("(?iu)\\Acủa [^,;.]{3,150}? (?=về )");

    private final Engine engine = new Engine();

    String version() {
        return VERSION;
    }

    /// An engine that fails on a text has not read it; nothing else fails with it.
    Understood read(String text) throws UnreadText {
        try {
            return understood(engine.read(text));
        } catch (RuntimeException | StackOverflowError failure) {
            throw new UnreadText(failure);
        }
    }

    private static Understood understood(Reading reading) {
        return new Understood(
                description(reading.metadata()),
                fields(reading.metadata()),
                reading.sections().stream().map(Reader::section).toList(),
                reading.citations().stream()
                        .filter(citation -> !citation.self())
                        .map(Reader::mention)
                        .toList(),
                reading.reporting().stream().map(Reader::duty).toList(),
                reading.proposals().stream().map(Reader::part).toList());
    }

    private static Description description(Metadata read) {
        var type = read.type();
        return new Description(
                type == null ? null : DocumentType.valueOf(type),
                text(read.number()),
                read.issuedOn(),
                text(read.place()),
                text(read.issuer()),
                text(read.parentBody()),
                subject(read.title()),
                signatures(read.signature()),
                read.recipients().stream()
                        .map(one -> new Recipient(one.name(), orEmpty(one.purpose())))
                        .toList());
    }

    private static List<Signature> signatures(Metadata.Signature read) {
        return read.name() == null
                ? List.of()
                : List.of(
                        new Signature(text(read.name()), text(read.capacity()), text(read.role())));
    }

    private static List<Understood.Field> fields(Metadata read) {
        var fields = new ArrayList<Understood.Field>();
        fields.add(field(FieldName.TYPE, orEmpty(read.type()), null, true));
        fields.add(field(FieldName.NUMBER, read.number(), true));
        fields.add(
                field(
                        FieldName.ISSUED_ON,
                        day(read.issuedOn()),
                        read.issuedOnPassage() == null ? null : passage(read.issuedOnPassage()),
                        true));
        fields.add(field(FieldName.PLACE, read.place(), false));
        fields.add(field(FieldName.ISSUER, read.issuer(), true));
        fields.add(field(FieldName.PARENT_BODY, read.parentBody(), false));
        fields.add(
                field(
                        FieldName.TITLE,
                        subject(read.title()),
                        read.title() == null ? null : passage(read.title().passage()),
                        true));
        fields.add(field(FieldName.SIGNED_BY, read.signature().name(), true));
        fields.add(field(FieldName.SIGNING_CAPACITY, read.signature().capacity(), false));
        fields.add(field(FieldName.SIGNING_ROLE, read.signature().role(), false));
        read.recipients().forEach(recipient -> fields.add(recipient(recipient)));
        fields.removeIf(field -> field.value().isEmpty() && field.doubts().isEmpty());
        return fields;
    }

    private static Understood.Field field(FieldName name, @Nullable Value read, boolean required) {
        return field(name, text(read), read == null ? null : passage(read.passage()), required);
    }

    /// What a document should have and what was not found asks for a person.
    private static Understood.Field field(
            FieldName name, String value, @Nullable Passage passage, boolean required) {
        var doubts = value.isEmpty() && required ? List.of("missing") : List.<String>of();
        return new Understood.Field(name, value, "", passage, doubts);
    }

    private static Understood.Field recipient(Metadata.Recipient read) {
        return new Understood.Field(
                FieldName.RECIPIENT,
                read.name(),
                orEmpty(read.purpose()),
                passage(read.passage()),
                List.of());
    }

    /// Trích yếu as a register has it, from "về": whose paper it is stands in the title block, and in a field of its own.
    private static String subject(@Nullable Value title) {
        return BODY_BEFORE_SUBJECT.matcher(text(title)).replaceFirst("");
    }

    private static Understood.Section section(Section read) {
        return new Understood.Section(
                read.path(), read.label(), read.heading(), passage(read.passage()));
    }

    private static Understood.Mention mention(Citation read) {
        return new Understood.Mention(
                PlainText.of(read.text()),
                read.type(),
                orEmpty(read.number()),
                read.date(),
                orEmpty(read.issuer()),
                Relation.valueOf(read.relation().name()),
                read.count(),
                passage(read.passage()),
                List.of());
    }

    private static Understood.Duty duty(ReportingDuty read) {
        return new Understood.Duty(
                read.text(),
                orEmpty(read.who()),
                orEmpty(read.to()),
                read.cycles(),
                read.due(),
                passage(read.passage()),
                List.of());
    }

    private static Part part(vn.quantriet.extraction.engine.Proposal read) {
        var wording =
                new Wording(
                        read.path(),
                        cut(read.title(), LONGEST_TITLE),
                        cut(read.content(), LONGEST_CONTENT),
                        read.lead().stream().map(UnitName::text).distinct().toList(),
                        read.coordinate().stream().map(UnitName::text).distinct().toList(),
                        deadline(read.deadline()),
                        read.quantities().stream().map(Quantity::text).distinct().toList(),
                        passage(read.passage()));
        return new Part(wording, certainty(read));
    }

    private static Certainty certainty(vn.quantriet.extraction.engine.Proposal read) {
        var doubts = new ArrayList<Doubt>();
        read.confidence().doubts().forEach(doubt -> doubts.add(doubt(doubt)));
        if (isAmbiguous(read.deadline().deadline())) {
            doubts.add(Doubt.of(Doubt.Part.DEADLINE, "several_deadlines_printed"));
        }
        return new Certainty(read.confidence().value(), doubts);
    }

    /// More is printed than one deadline can hold.
    private static boolean isAmbiguous(vn.quantriet.extraction.engine.Deadline read) {
        return switch (read) {
            case vn.quantriet.extraction.engine.Deadline.Fixed fixed -> fixed.all().size() > 1;
            case vn.quantriet.extraction.engine.Deadline.Recurring recurring ->
                    !recurring.alternatives().isEmpty();
            case vn.quantriet.extraction.engine.Deadline.Continuous _,
                    vn.quantriet.extraction.engine.Deadline.OnGuidance _,
                    vn.quantriet.extraction.engine.Deadline.Unspecified _ ->
                    false;
        };
    }

    private static Doubt doubt(Confidence.Doubt read) {
        var part =
                switch (read) {
                    case NO_LEAD, LEAD_INHERITED, LEAD_FROM_SENTENCE_BEFORE, LEAD_END_UNSURE ->
                            Doubt.Part.LEADS;
                    case NO_DEADLINE,
                            DEADLINE_WITHOUT_DATE,
                            DEADLINE_INHERITED,
                            DATE_COUNTED,
                            YEAR_ASSUMED,
                            CYCLE_WITHOUT_RULE ->
                            Doubt.Part.DEADLINE;
                    case SPLIT_FROM_SENTENCE, OUTSIDE_TASK_SECTION -> Doubt.Part.WHOLE;
                    case MISREAD_CHARACTERS -> Doubt.Part.TITLE;
                };
        return Doubt.of(part, read.name().toLowerCase(Locale.ROOT));
    }

    /// A printed date that does not exist is no date; the doubt of the engine says so.
    private static Deadline deadline(DeadlinePhrase phrase) {
        var words = orEmpty(phrase.text());
        return switch (phrase.deadline()) {
            case vn.quantriet.extraction.engine.Deadline.Fixed(var due, var before, _) ->
                    due == null
                            ? new Deadline.Unspecified()
                            : new Deadline.Fixed(words, due, before);
            case vn.quantriet.extraction.engine.Deadline.Recurring(var rule, _, var due, _) ->
                    new Deadline.Recurring(words, rule, due);
            case vn.quantriet.extraction.engine.Deadline.Continuous(var until) ->
                    new Deadline.Continuous(words, until);
            case vn.quantriet.extraction.engine.Deadline.OnGuidance(var waitsFor) ->
                    new Deadline.OnGuidance(words, waitsFor);
            case vn.quantriet.extraction.engine.Deadline.Unspecified _ ->
                    new Deadline.Unspecified();
        };
    }

    private static Passage passage(vn.quantriet.extraction.engine.Passage read) {
        return new Passage(read.start(), read.end());
    }

    private static String text(@Nullable Value read) {
        return read == null ? "" : read.text();
    }

    private static String day(@Nullable LocalDate day) {
        return Dates.day(day);
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
