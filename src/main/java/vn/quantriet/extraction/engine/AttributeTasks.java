package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.extraction.engine.AttributeGroups.Group;
import vn.quantriet.extraction.engine.AttributeKeys.Role;

/// Proposes work whose lead, coordinators and deadline are printed as attributes.
final class AttributeTasks {

    private static final Lexicon TOGETHER =
            Lexicon.of("chủ trì", "phối hợp với", "phối hợp cùng", "phối hợp", "thực hiện");

    private final DeadlineReader deadlines;

    AttributeTasks(DeadlineReader deadlines) {
        this.deadlines = deadlines;
    }

    /// "a) Nội dung: ... b) Chủ trì: ... d) Thời hạn: ...": the lettered items are the attributes of the one above.
    boolean describedByChildren(Node node) {
        boolean lead = false;
        boolean content = false;
        boolean deadline = false;
        for (var child : node.children()) {
            var key = key(child);
            if (key != null) {
                lead |= key.role() == Role.LEAD || key.role() == Role.COORDINATE;
                content |= key.role() == Role.CONTENT;
                deadline |= key.role() == Role.DEADLINE;
            }
        }
        long keyed = node.children().stream().filter(child -> key(child) != null).count();
        return (lead && (content || deadline)
                        || content && deadline && keyed == node.children().size())
                && 2 * keyed > node.children().size();
    }

    private static AttributeKeys.@Nullable Key key(Node node) {
        if (node.own().isBlank()
                || !node.children().isEmpty() && !node.own().toString().contains(":")) {
            return null;
        }
        var start = node.own().length() > 200 ? node.own().sub(0, 200) : node.own();
        var words = start.words();
        var inline = AttributeKeys.read(words, 0);
        if (inline != null) {
            return inline;
        }
        var name = AttributeKeys.name(words, 0);
        return name != null && name.to() == words.size() && !node.blocks().isEmpty() ? name : null;
    }

    /// A heading such as "4. Thời gian tổ chức" over plain text that says when.
    boolean isTime(Node node) {
        var words = node.own().words();
        boolean named =
                node.isHeading()
                        && words.size() <= 8
                        && (words.follow(0, "thời", "gian")
                                || words.follow(0, "về", "thời", "gian")
                                || words.follow(0, "tiến", "độ"));
        boolean plain =
                node.blocks().size() == 1
                        && !node.blocks().getFirst().isTable()
                        && Attributes.read(node.blocks().getFirst().text()).isEmpty();
        return named && plain && node.children().isEmpty();
    }

    Draft ofTime(Node node, Setting setting) {
        var text = node.blocks().getFirst().text();
        var doing = DoerReader.read(text);
        var draft =
                new Draft(setting.path(), text, 0, text.length())
                        .lead(doing.isNamed() ? doing.lead() : setting.lead(), !doing.isNamed());
        return draft.deadline(time(text)).titled(node.own().strip(" ", " .:;"));
    }

    Draft ofChildren(Node node, Setting setting) {
        var all = Attributes.NONE;
        Text content = null;
        for (var child : node.children()) {
            var key = key(child);
            var text =
                    key != null && !child.own().toString().contains(":")
                            ? valued(child)
                            : child.own();
            var read = key == null ? Attributes.NONE : named(key, text);
            all = all.and(read);
            if (content == null && read.has(Role.CONTENT)) {
                content = value(text);
            }
        }
        boolean heading = node.isHeading() || node.own().endsWith(":");
        var body = content != null && !content.isBlank() ? content : node.own();
        var draft = draft(setting, body, all);
        if (heading) {
            draft.titled(node.own().strip(" ", " .:;"));
        }
        return draft;
    }

    private static Text value(Text text) {
        int colon = text.toString().indexOf(':');
        return colon < 0 ? text : text.from(colon + 1).trim();
    }

    private static Text valued(Node child) {
        return Text.join(child.blocks().stream().map(Block::text).toList());
    }

    private static Attributes named(AttributeKeys.Key key, Text text) {
        var several = Attributes.read(text);
        if (several.before().isBlank() && several.values().size() > 1) {
            return several;
        }
        var value = AttributeKeys.startsAt(text) ? value(text) : text;
        var values = new java.util.EnumMap<Role, List<Text>>(Role.class);
        values.put(key.role(), List.of(value));
        return new Attributes(Text.EMPTY, values);
    }

    /// The whole item is one task: its heading or first paragraph, and the attribute lines at its end.
    Draft ofItem(Node node, Setting setting, List<Block> blocks, Group group, boolean heading) {
        var content = group.content();
        var first = content.isEmpty() ? null : content.getFirst().text();
        var named = group.attributes().of(Role.CONTENT);
        var text =
                !named.isEmpty() && !named.getFirst().isBlank()
                        ? named.getFirst()
                        : first == null
                                ? node.own()
                                : Text.join(content.stream().map(Block::text).toList());
        var draft = draft(setting, text, group.attributes());
        if (heading) {
            draft.titled(node.own().strip(" ", " .:;"));
        }
        if (content.size() > 1 && !blocks.isEmpty()) {
            draft.searchIn(text);
        }
        return draft;
    }

    /// One paragraph with the attribute lines that follow it.
    Draft ofGroup(Node node, Setting setting, Block block, Group group) {
        return draft(setting, block.text(), group.attributes());
    }

    /// Attribute lines without a paragraph before them stand under their item's heading.
    Draft ofLines(Node node, Setting setting, Group group) {
        var named = group.attributes().of(Role.CONTENT);
        var line =
                !named.isEmpty() && !named.getFirst().isBlank()
                        ? named.getFirst()
                        : group.lines().getFirst().text();
        var draft = draft(setting, line, group.attributes());
        if (named.isEmpty() && node.isHeading()) {
            draft.titled(node.own().strip(" ", " .:;"));
        }
        return draft;
    }

    /// Text with a bracket or an end of attributes.
    Draft ofText(Text text, Attributes attributes, Setting setting) {
        return draft(setting, text, attributes).titled(Titles.of(attributes.before()));
    }

    /// An item closed by "Giao X chủ trì ... thực hiện nhiệm vụ này".
    Draft ofClosing(
            @Nullable Node node,
            Setting setting,
            List<Block> blocks,
            Text closing,
            boolean heading) {
        var text = Text.join(blocks.stream().map(Block::text).toList());
        var doing = DoerReader.read(closing);
        var draft =
                new Draft(setting.path(), text, 0, text.length())
                        .lead(doing.lead(), false)
                        .coordinate(doing.coordinate());
        var time = deadlines.inProse(closing, doing.subjectEnd());
        var after = time.isPrinted() ? time : timeAfter(blocks.getLast().text(), closing);
        draft.deadline(after.isPrinted() ? after : always(text));
        draft.dueWith(setting).clause(text);
        if (heading && node != null) {
            draft.titled(node.own().strip(" ", " .:;"));
        }
        return draft;
    }

    /// "Thường xuyên phổ biến ...": the first word of what is to be done.
    private DeadlinePhrase always(Text content) {
        var sentences = Sentences.sentences(content);
        var first = sentences.isEmpty() ? content : sentences.getFirst();
        var time = deadlines.inProse(first, 0);
        var said = time.text();
        boolean opens = said != null && first.toString().startsWith(said);
        return opens && time.deadline() instanceof Deadline.Continuous ? time : DeadlinePhrase.NONE;
    }

    /// A sentence behind the assignment that says nothing but a time.
    private DeadlinePhrase timeAfter(Text paragraph, Text closing) {
        for (var sentence : Sentences.sentences(paragraph)) {
            if (sentence.start() > closing.start() && DeadlineReader.isOnlyTime(sentence)) {
                return deadlines.ofValue(sentence);
            }
        }
        return DeadlinePhrase.NONE;
    }

    private Draft draft(Setting setting, Text text, Attributes attributes) {
        var draft = new Draft(setting.path(), text, 0, text.length());
        var content = attributes.before().isBlank() ? text : attributes.before();
        var leads = leads(attributes);
        var doing = leads.isEmpty() ? DoerReader.read(content) : Doing.NOBODY;
        if (attributes.has(Role.LEAD)) {
            draft.lead(leads, false);
        } else {
            draft.lead(doing.isNamed() ? doing.lead() : setting.lead(), !doing.isNamed());
        }
        draft.coordinate(
                attributes.has(Role.COORDINATE)
                        ? attributes.units(Role.COORDINATE)
                        : together(attributes, doing));
        draft.deadline(deadline(attributes, content, doing));
        if (!attributes.has(Role.DEADLINE)) {
            draft.dueWith(setting);
        }
        draft.clause(content);
        return draft;
    }

    /// A lead's value may name the coordinators too: "Ban Tổ chức chủ trì, phối hợp với ...".
    private static List<Text> leads(Attributes attributes) {
        var units = new ArrayList<Text>();
        for (var value : attributes.of(Role.LEAD)) {
            var roles = BracketAssignment.ofValue(value);
            units.addAll(
                    roles.has(Role.LEAD)
                            ? roles.units(Role.LEAD)
                            : UnitParser.units(withoutTogether(withoutPredicate(value))));
        }
        return units;
    }

    /// "Phân công: Ban Tổ chức xây dựng dự thảo, ...": a value that is a clause names its subject.
    private static Text withoutPredicate(Text value) {
        var words = value.words();
        var phrases = new NounPhrases(words);
        var phrase = phrases.read(0);
        if (phrase == null) {
            return value;
        }
        int verb = phrase.to();
        boolean clause =
                Lexicon.VERBS.startsAt(words, verb)
                        && TOGETHER.match(words, verb) == 0
                        && !words.isCapital(verb);
        return clause ? words.slice(0, verb) : value;
    }

    private static Text withoutTogether(Text value) {
        var words = value.words();
        int together = TOGETHER.find(words, 1, words.size());
        return together < 0 || words.isCapital(together) ? value : words.slice(0, together);
    }

    private static List<Text> together(Attributes attributes, Doing doing) {
        var values = attributes.of(Role.LEAD);
        var units = new ArrayList<Text>();
        for (var value : values) {
            var roles = BracketAssignment.ofValue(value).units(Role.COORDINATE);
            units.addAll(roles.isEmpty() ? Coordinators.of(value) : roles);
        }
        return units.isEmpty() ? doing.coordinate() : units;
    }

    private DeadlinePhrase deadline(Attributes attributes, Text content, Doing doing) {
        var values = attributes.of(Role.DEADLINE);
        if (values.isEmpty()) {
            return inBody(content);
        }
        return values.stream()
                .map(this::time)
                .filter(DeadlinePhrase::isPrinted)
                .findFirst()
                .orElse(DeadlinePhrase.NONE);
    }

    /// Only the first sentence of a longer value gives the time.
    private DeadlinePhrase time(Text value) {
        var sentences = Sentences.sentences(value);
        return sentences.isEmpty() ? DeadlinePhrase.NONE : deadlines.ofValue(sentences.getFirst());
    }

    private DeadlinePhrase inBody(Text content) {
        for (var sentence : Sentences.sentences(content)) {
            for (var clause : Sentences.clauses(sentence)) {
                var time =
                        DeadlineReader.isOnlyTime(clause)
                                ? deadlines.ofValue(clause)
                                : deadlines.inProse(clause, DoerReader.predicate(clause));
                if (time.deadline() instanceof Deadline.Fixed) {
                    return time;
                }
            }
        }
        return always(content);
    }
}
