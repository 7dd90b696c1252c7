package vn.quantriet.extraction.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.extraction.engine.Metadata.Value;

/// Finds who must study and which events are held with what length.
final class StudyReader {

    private static final Lexicon STUDY =
            Lexicon.of("học tập", "quán triệt", "nghiên cứu", "tuyên truyền", "phổ biến");

    private final DeadlineReader deadlines;
    private final LinkedHashMap<String, Value> audience = new LinkedHashMap<>();
    private final List<StudySession> sessions = new ArrayList<>();

    StudyReader(DeadlineReader deadlines) {
        this.deadlines = deadlines;
    }

    void read(Outline outline, List<Proposal> proposals) {
        for (var node : outline.nodes()) {
            audience(node);
            sessions(node);
        }
        for (var proposal : proposals) {
            for (var quantity : proposal.quantities()) {
                boolean all =
                        quantity.min() != null
                                && quantity.min() == 1.0
                                && quantity.text().startsWith("100%");
                int at = proposal.content().indexOf(quantity.text());
                boolean toward =
                        at > 4
                                && proposal.content()
                                        .substring(Math.max(0, at - 5), at)
                                        .strip()
                                        .endsWith("đến");
                if (all && toward) {
                    add(quantity.of(), quantity.passage());
                }
            }
        }
    }

    private void audience(Node node) {
        var words = node.own().words();
        if (words.follow(0, "đối", "tượng") || words.follow(0, "về", "đối", "tượng")) {
            int colon = node.own().toString().indexOf(':');
            if (colon > 0 && colon < 60 && colon + 1 < node.own().length()) {
                add(node.own().from(colon + 1));
            } else if (node.children().isEmpty()) {
                node.blocks().stream()
                        .filter(block -> !block.isTable())
                        .forEach(block -> add(block.text()));
            }
        }
        for (var block : node.blocks()) {
            if (block.text().folded().startsWith("đối tượng:")) {
                add(block.text().from(10));
            }
        }
    }

    private void add(Text text) {
        var value = text.strip(" :", " .;");
        add(value.toString(), value.passage());
    }

    private void add(String text, Passage passage) {
        if (!text.isBlank()) {
            audience.putIfAbsent(Folding.fold(text), new Value(text, passage));
        }
    }

    private void sessions(Node node) {
        boolean ownTime = node.isHeading() && node.own().folded().startsWith("thời gian tổ chức");
        for (var block : node.blocks()) {
            var length = block.isTable() ? null : days(block.text());
            if (length != null || ownTime) {
                sessions.add(session(node, block.text(), length));
                return;
            }
        }
        if (days(node.own()) != null && !node.isHeading()) {
            sessions.add(session(node, node.own(), days(node.own())));
        }
    }

    private StudySession session(Node node, Text text, @Nullable Double length) {
        var sentences = Sentences.sentences(text);
        var first = sentences.isEmpty() ? text : sentences.getFirst();
        var deadline = deadlines.ofValue(first).deadline();
        LocalDate by = deadline instanceof Deadline.Fixed fixed ? fixed.due() : null;
        var rule = deadline instanceof Deadline.Recurring recurring ? recurring.rule() : null;
        return new StudySession(what(node), length, by, rule, text.passage());
    }

    private static String what(Node node) {
        var own = node.own().toString();
        var name = own.startsWith("Thời gian tổ chức") ? own.substring(17).strip() : own;
        if (!name.isBlank()) {
            return Titles.shortened(
                            name.equals(own)
                                    ? node.own()
                                    : node.own().from(own.length() - name.length()))
                    .toString();
        }
        var parent = node.parent();
        return parent == null ? own : Titles.shortened(parent.own()).toString();
    }

    /// "0,5 ngày", "01 buổi", "nửa ngày"; a session is half a day.
    private static @Nullable Double days(Text text) {
        var words = text.words();
        boolean study = STUDY.occursIn(text) || words.follow(0, "thời", "gian");
        for (int i = 0; study && i < Math.min(words.size(), 40); i++) {
            int number = words.number(i);
            boolean decimal =
                    words.is(i + 1, ",", ".") && words.touches(i + 1) && words.number(i + 2) >= 0;
            double value = decimal ? number + words.number(i + 2) / 10.0 : number;
            int unit = decimal ? i + 3 : i + 1;
            if (number >= 0
                    && value > 0
                    && value <= 10
                    && words.is(unit, "ngày", "buổi")
                    && !words.is(unit + 1, "kể", "làm", "sau", "trước")
                    && !words.is(i - 1, "/")) {
                return words.is(unit, "buổi") ? value / 2 : value;
            }
        }
        return null;
    }

    List<Value> audience() {
        return List.copyOf(audience.values());
    }

    List<StudySession> sessions() {
        return List.copyOf(sessions);
    }
}
