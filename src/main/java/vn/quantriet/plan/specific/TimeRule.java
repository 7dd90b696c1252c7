package vn.quantriet.plan.specific;

import static vn.quantriet.plan.specific.FindingKind.*;
import static vn.quantriet.plan.specific.TermKind.PERIOD;
import static vn.quantriet.plan.specific.TermKind.PRODUCT;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.plan.words.Span;
import vn.quantriet.plan.words.Syllables;

/// By when: a day within the plan's time, a period, or something by which one sees that it goes on.
final class TimeRule implements Rule {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Override
    public Stream<Finding> check(Asked asked, Frame frame, Lexicon lexicon) {
        return switch (asked.deadline()) {
            case Deadline.Unspecified _ -> Stream.of(unspecified(asked, lexicon));
            case Deadline.Recurring(var text, var rule, _) ->
                    rule == null ? Stream.of(Finding.of(NO_PERIOD, all(text))) : Stream.empty();
            case Deadline.OnGuidance(var text, var waitsFor) ->
                    waitsFor.isBlank()
                            ? Stream.of(Finding.of(NO_EVENT, all(text)))
                            : Stream.empty();
            case Deadline.Continuous(var text, var until) ->
                    Stream.concat(
                            continuous(asked, text, lexicon),
                            until == null ? Stream.empty() : bounds(until, frame));
            case Deadline.Fixed fixed -> fixed(fixed.due(), frame, lexicon);
        };
    }

    private static Finding unspecified(Asked asked, Lexicon lexicon) {
        return lexicon.find(TermKind.VAGUE_TIME, Syllables.of(asked.content()))
                .map(span -> new Mark(Mark.Place.CONTENT, asked.content(), span))
                .map(mark -> Finding.of(FindingKind.VAGUE_TIME, List.of(mark)))
                .orElseGet(() -> Finding.of(NO_TIME));
    }

    private static Stream<Finding> continuous(Asked asked, String text, Lexicon lexicon) {
        var words =
                Syllables.of(
                        String.join(
                                " . ",
                                text,
                                asked.content(),
                                asked.objective(),
                                String.join(" . ", asked.quantities())));
        return lexicon.has(PRODUCT, words) || lexicon.has(PERIOD, words)
                ? Stream.empty()
                : Stream.of(Finding.of(NO_PRODUCT, all(text)));
    }

    private static Stream<Finding> fixed(LocalDate due, Frame frame, Lexicon lexicon) {
        var found = new ArrayList<Finding>();
        if (frame.planDay() != null && due.isBefore(frame.planDay())) {
            found.add(Finding.of(BEFORE_PLAN, DAY.format(frame.planDay())));
        }
        bounds(due, frame).forEach(found::add);
        if (lexicon.isDayOff(due)) {
            found.add(Finding.of(DAY_OFF, DAY.format(workingDayBefore(due, lexicon))));
        }
        return found.stream();
    }

    private static Stream<Finding> bounds(LocalDate due, Frame frame) {
        var found = new ArrayList<Finding>();
        if (frame.limit() != null && due.isAfter(frame.limit())) {
            found.add(Finding.of(LATER_THAN_ABOVE, DAY.format(frame.limit())));
        }
        if (frame.planEnd() != null && due.isAfter(frame.planEnd())) {
            found.add(Finding.of(AFTER_PLAN, DAY.format(frame.planEnd())));
        }
        return found.stream();
    }

    private static LocalDate workingDayBefore(LocalDate day, Lexicon lexicon) {
        return Stream.iterate(day.minusDays(1), before -> before.minusDays(1))
                .filter(before -> !lexicon.isDayOff(before))
                .findFirst()
                .orElse(day);
    }

    private static List<Mark> all(String text) {
        return text.isBlank()
                ? List.of()
                : List.of(new Mark(Mark.Place.DEADLINE, text, new Span(0, text.length())));
    }
}
