package vn.quantriet.extraction.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quantriet.extraction.engine.Citation.Relation;
import vn.quantriet.extraction.engine.CitationScanner.Mention;

/// Gathers the mentions of one document into one citation with number, date, issuer and relation.
final class CitationReader {

    private static final int LONGEST_LIST = 12;
    private static final int PROPOSER_REACH = 24;

    private final Raw raw;
    private final @Nullable String ownNumber;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    private CitationReader(Raw raw, @Nullable String ownNumber) {
        this.raw = raw;
        this.ownNumber = ownNumber;
    }

    /// Reads title and paragraphs. The enacting sentence and the title decide what the document implements.
    static List<Citation> read(
            Raw raw, Text title, List<Text> paragraphs, @Nullable String ownNumber) {
        var reader = new CitationReader(raw, ownNumber);
        reader.take(title, true);
        for (var paragraph : paragraphs) {
            reader.take(paragraph, false);
        }
        var result = new ArrayList<>(reader.drafts.values().stream().map(Draft::citation).toList());
        result.addAll(UnnumberedCitations.read(title, paragraphs));
        return List.copyOf(result);
    }

    private void take(Text text, boolean title) {
        var words = text.words();
        var mentions = CitationScanner.scan(words);
        var relations = new RelationReader(words, title);
        for (int i = 0; i < mentions.size(); i++) {
            var mention = mentions.get(i);
            if (isCaption(words, mention)) {
                continue;
            }
            var number = DocumentNumber.normalize(mention.number().toString());
            var draft =
                    drafts.computeIfAbsent(
                            mention.type() + " " + Folding.fold(number),
                            _ -> new Draft(mention, number, text));
            draft.add(mention, issuer(words, mentions, i), relations.of(mention, mentions, i));
        }
    }

    /// "(Kèm theo Kế hoạch số ...)" under an appendix repeats the own number.
    private boolean isCaption(Words words, Mention mention) {
        boolean own =
                ownNumber != null
                        && Folding.fold(ownNumber)
                                .equals(
                                        Folding.fold(
                                                DocumentNumber.normalize(
                                                        mention.number().toString())));
        return own
                && (words.is(mention.from() - 1, "theo") || words.is(mention.from() - 2, "theo"));
    }

    private static @Nullable String issuer(Words words, List<Mention> mentions, int i) {
        int last = i;
        while (last + 1 < Math.min(mentions.size(), i + LONGEST_LIST)
                && isListed(words, mentions, last)) {
            last++;
        }
        int at = mentions.get(last).to();
        if (!words.is(at, "của")) {
            return proposer(words, mentions.get(i));
        }
        var phrase = new NounPhrases(words).read(at + 1);
        return phrase == null
                ? null
                : NameRepair.repair(first(words.slice(phrase.from(), phrase.to())).toString());
    }

    /// "đề nghị của X tại Tờ trình số ...", "theo chỉ đạo của X tại Công văn số ...".
    private static @Nullable String proposer(Words words, Mention mention) {
        if (!words.is(mention.from() - 1, "tại")) {
            return null;
        }
        for (int i = mention.from() - 2; i > Math.max(0, mention.from() - PROPOSER_REACH); i--) {
            if (words.is(i, "của")) {
                var phrase = new NounPhrases(words).read(i + 1);
                boolean whole = phrase != null && phrase.to() >= mention.from() - 1;
                return whole
                        ? NameRepair.repair(words.slice(i + 1, mention.from() - 1).toString())
                        : null;
            }
            if (words.is(i, ";", ".")) {
                return null;
            }
        }
        return null;
    }

    /// "của X" after a list holds for the whole list.
    private static boolean isListed(Words words, List<Mention> mentions, int i) {
        int at = mentions.get(i).to();
        return mentions.get(i + 1).from() <= at + 4 && words.is(at, ",", "và", ";");
    }

    /// The name up to a bracket or to the next name of a list.
    private static Text first(Text name) {
        int end = 0;
        while (end < name.length() && "(,;".indexOf(name.charAt(end)) < 0) {
            end++;
        }
        var words = name.sub(0, end).words();
        for (int i = 1; i < words.size(); i++) {
            if (CitationScanner.typeWords().startsAt(words, i) && words.is(i - 1, "và")) {
                return words.slice(0, i - 1);
            }
        }
        return words.slice(0, words.size());
    }

    /// A citation while its mentions are gathered.
    private final class Draft {

        private final Mention first;
        private final String number;
        private final Text text;
        private @Nullable LocalDate date;
        private @Nullable String issuer;
        private Relation relation = Relation.MENTIONS;
        private int count;

        Draft(Mention first, String number, Text text) {
            this.first = first;
            this.number = number;
            this.text = text;
        }

        void add(Mention mention, @Nullable String by, Relation as) {
            count++;
            date = date == null && mention.date() != null ? mention.date().due() : date;
            issuer = issuer == null ? by : issuer;
            relation = as.compareTo(relation) < 0 ? as : relation;
        }

        Citation citation() {
            var passage = text.words().slice(first.from(), first.to()).passage();
            boolean self =
                    ownNumber != null && Folding.fold(ownNumber).equals(Folding.fold(number));
            return new Citation(
                    raw.slice(passage),
                    passage,
                    first.type(),
                    number,
                    date,
                    issuer,
                    relation,
                    count,
                    self);
        }
    }
}
