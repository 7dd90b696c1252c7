package vn.quantriet.extraction.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quantriet.extraction.engine.Metadata.Value;

/// Reads a document's text into structure. Stateless; one call is one document.
public final class Engine {

    private static final int LONGEST_TITLE = 4000;

    private static final Set<String> STANDING = Set.of("WORKING_RULES", "REGULATION");

    /// Reads plain text with line breaks; tables are rows of cells between pipes.
    public Reading read(String text) {
        return new Pass(text).reading();
    }

    /// One reading of one text.
    private static final class Pass {

        private final Raw raw;
        private final Layout layout;
        private final HeadingReader heading;
        private final SignOffReader signOff;
        private final List<Text> noise = new ArrayList<>();
        private final Outline outline;
        private final Text title;
        private final String type;

        Pass(String text) {
            raw = new Raw(text);
            layout = Layout.of(Normalizer.lines(text));
            heading = HeadingReader.read(layout.heading());
            signOff = SignOffReader.read(layout.footer());
            noise.addAll(heading.stamp().noise());
            var body = BlockReader.read(layout.body(), noise);
            outline = Outline.of(body, BlockReader.read(layout.attached(), noise));
            var subject = heading.subject();
            type =
                    layout.type() != null
                            ? layout.type().type()
                            : subject != null || isLetter() ? "OFFICIAL_LETTER" : "";
            title = layout.type() != null ? title() : subject == null ? Text.EMPTY : subject;
        }

        private boolean isLetter() {
            return layout.body().stream()
                    .limit(6)
                    .anyMatch(line -> LineKinds.isAddress(line.text()));
        }

        private Text title() {
            var all = Text.join(layout.title().stream().map(Line::text).toList());
            return (all.length() > LONGEST_TITLE ? all.sub(0, LONGEST_TITLE) : all).trim();
        }

        Reading reading() {
            var metadata = metadata();
            var citations =
                    CitationReader.read(raw, title, paragraphs(), metadata.numberNormalized());
            var era = era();
            var deadlines = new DeadlineReader(era);
            var drafts = TaskWalker.walk(outline, type, attachedType(), era);
            // An item of nothing but a label or a conjunction asks for nothing.
            var proposals =
                    drafts.stream()
                            .map(Draft::finish)
                            .filter(proposal -> !proposal.title().isBlank())
                            .toList();
            var study = new StudyReader(deadlines);
            study.read(outline, proposals);
            return new Reading(
                    metadata,
                    citations,
                    sections(),
                    proposals,
                    reporting(drafts, deadlines),
                    study.audience(),
                    study.sessions(),
                    noise.stream()
                            .filter(text -> !text.isBlank())
                            .map(text -> new Value(text.toString(), text.passage()))
                            .toList());
        }

        private Metadata metadata() {
            var number = heading.number();
            var recipients = new ArrayList<Metadata.Recipient>();
            if (type.equals("OFFICIAL_LETTER")) {
                recipients.addAll(Recipients.addressed(layout.body()));
            }
            recipients.addAll(signOff.recipients());
            return new Metadata(
                    type.isEmpty() ? null : type,
                    Value.of(number),
                    number == null ? null : DocumentNumber.normalize(number.toString()),
                    heading.date(),
                    heading.dateText() == null ? null : heading.dateText().passage(),
                    name(heading.place()),
                    name(issuer()),
                    name(heading.parentBody()),
                    Value.of(title),
                    signOff.signature(),
                    recipients,
                    heading.stamp().found());
        }

        private static @Nullable Value name(@Nullable Text text) {
            return text == null || text.isBlank()
                    ? null
                    : new Value(
                            NameRepair.repair(Capitals.normal(text.toString())), text.passage());
        }

        private @Nullable Text issuer() {
            var printed = heading.issuer();
            return printed != null ? printed : EnactingSentence.issuer(outline.root().blocks());
        }

        private Era era() {
            LocalDate issued = heading.date();
            int year = TitleYear.of(title);
            int issuing = issued == null ? 0 : issued.getYear();
            return new Era(
                    year >= issuing ? year : 0,
                    issued,
                    STANDING.contains(type),
                    TitleYear.lastOfTerm(title),
                    EventDates.of(outline));
        }

        private List<Text> paragraphs() {
            var all = new ArrayList<Text>();
            collect(outline.root(), all);
            return all;
        }

        /// What the attachment behind the sign-off is, if it names its type.
        private String attachedType() {
            var lines = layout.attached();
            var found = TypeLine.find(lines, Math.min(lines.size(), 4));
            return found == null ? "" : found.type();
        }

        private static void collect(Node node, List<Text> all) {
            all.add(node.own());
            node.blocks().forEach(block -> all.add(block.text()));
            node.children().forEach(child -> collect(child, all));
        }

        private List<Section> sections() {
            return outline.nodes().stream().map(Pass::section).toList();
        }

        private static Section section(Node node) {
            var label = java.util.Objects.requireNonNull(node.label());
            var runIn = node.runIn();
            var heading =
                    node.isHeading() ? node.own() : runIn.isBlank() ? Titles.of(node.own()) : runIn;
            return new Section(
                    node.path(),
                    label.printed().toString(),
                    heading.toString(),
                    new Passage(
                            label.printed().passage().start(),
                            Math.max(label.printed().passage().end(), node.own().passage().end())));
        }

        private List<ReportingDuty> reporting(List<Draft> drafts, DeadlineReader deadlines) {
            var result = new ArrayList<ReportingDuty>();
            drafts.forEach(draft -> result.addAll(ReportingReader.of(draft, deadlines)));
            for (var paragraph : paragraphs()) {
                for (var sentence : Sentences.sentences(paragraph)) {
                    var duty =
                            NeverWork.isFeedback(sentence)
                                    ? ReportingReader.feedback(sentence, deadlines)
                                    : null;
                    if (duty != null) {
                        result.add(duty);
                    }
                }
            }
            return result;
        }
    }
}
