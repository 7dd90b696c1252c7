package vn.quantriet.extraction.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.extraction.engine.Mark.Moment;

/// The days of events that a document itself dates, so that "15 ngày kể từ ngày tổ chức hội nghị" can be counted.
record EventDates(List<Event> events) {

    /// What is dated, in folded words, with its first and last day.
    record Event(String name, LocalDate first, LocalDate last) {}

    static final EventDates NONE = new EventDates(List.of());

    private static final Lexicon HELD =
            Lexicon.of(
                    "được tổ chức",
                    "đã tổ chức",
                    "diễn ra",
                    "đã họp",
                    "được tiến hành",
                    "họp trù bị",
                    "họp ngày",
                    "họp từ ngày",
                    "họp trong",
                    "khai mạc ngày",
                    "bế mạc ngày");

    private static final Lexicon HAPPENING =
            Lexicon.of(
                    "tổ chức",
                    "bế mạc",
                    "kết thúc",
                    "khai mạc",
                    "diễn ra",
                    "hoàn thành",
                    "tiến hành",
                    "họp");

    private static final int MOST_EVENTS = 60;
    private static final int LONGEST_NAME = 8;
    private static final int MOST_WORDS = 60;

    /// Headings with a day under them, and opening sentences that tell when something was held.
    static EventDates of(Outline outline) {
        var events = new ArrayList<Event>();
        outline.root().blocks().forEach(block -> addHeld(block.text(), events));
        for (var node : outline.nodes()) {
            if (events.size() < MOST_EVENTS && !node.own().isBlank()) {
                addHeading(node, events);
            }
        }
        return new EventDates(List.copyOf(events));
    }

    private static void addHeading(Node node, List<Event> events) {
        var heading = node.isHeading() ? node.own() : node.runIn();
        if (heading.isBlank()) {
            return;
        }
        var days = new ArrayList<LocalDate>();
        node.blocks().stream().limit(4).forEach(block -> days.addAll(days(block.text())));
        if (!node.isHeading()) {
            days.addAll(days(node.own()));
        }
        add(heading.folded(), days, events);
    }

    private static void addHeld(Text paragraph, List<Event> events) {
        for (var sentence : Sentences.sentences(paragraph)) {
            var words = sentence.words();
            int held = HELD.find(words, 0, Math.min(words.size(), MOST_WORDS));
            if (held > 0) {
                add(words.slice(0, held).folded(), days(words.slice(held, words.size())), events);
            }
        }
    }

    private static void add(String name, List<LocalDate> days, List<Event> events) {
        if (!days.isEmpty()) {
            var sorted = days.stream().sorted().toList();
            events.add(new Event(name, sorted.getFirst(), sorted.getLast()));
        }
    }

    private static List<LocalDate> days(Text text) {
        var words = text.words();
        var days = new ArrayList<LocalDate>();
        for (var mark : MarkScanner.scan(words, 0, Math.min(words.size(), MOST_WORDS))) {
            var due = mark instanceof Moment moment && moment.isDay() ? moment.due() : null;
            if (due != null) {
                days.add(due);
            }
        }
        return days;
    }

    /// The day of the event that the words begin to name, when exactly one day answers.
    @Nullable LocalDate day(String about) {
        var text = Text.plain(about);
        var words = text.words();
        int start = HAPPENING.match(words, 0);
        boolean opening = words.follow(0, "khai", "mạc");
        int end = start;
        while (end < Math.min(words.size(), start + LONGEST_NAME) && words.isWord(end)) {
            end++;
        }
        for (int to = end; to - start >= 2; to--) {
            var found = named(words.slice(start, to).folded(), opening);
            if (found.size() == 1) {
                return found.getFirst();
            }
        }
        return null;
    }

    private List<LocalDate> named(String name, boolean opening) {
        return events.stream()
                .filter(event -> event.name().contains(name))
                .map(event -> opening ? event.first() : event.last())
                .distinct()
                .toList();
    }
}
