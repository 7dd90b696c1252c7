package vn.quantriet.draft.form;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/// The two shipped rules, as the migration writes them; a test holds them equal.
final class Rules {

    static final FormRule OF_2018 = of2018();
    static final FormRule OF_2026 = of2026();

    private Rules() {}

    private static FormRule of2018() {
        var measures = common();
        measures.put(Measure.TITLE_SIZE, 15);
        measures.put(Measure.LINE_HEIGHT, 18);
        return rule("36", "2018-04-03", LocalDate.parse("2026-05-26"), "./.", measures);
    }

    private static FormRule of2026() {
        var measures = common();
        measures.put(Measure.DASHES, 1);
        return rule("05", "2026-05-27", null, ".", measures);
    }

    private static FormRule rule(
            String number,
            String from,
            @org.jspecify.annotations.Nullable LocalDate to,
            String end,
            Map<Measure, Integer> measures) {
        return new FormRule(
                UUID.fromString("01936000-0000-7000-8000-0000000000" + number),
                "Hướng dẫn " + number + "-HD/VPTW",
                LocalDate.parse(from),
                to,
                "thử",
                Certainty.SECONDARY_SOURCES,
                false,
                new FormLayout("Times New Roman", "ĐẢNG CỘNG SẢN VIỆT NAM", end, measures));
    }

    private static Map<Measure, Integer> common() {
        var measures = new EnumMap<Measure, Integer>(Measure.class);
        for (var measure : Measure.values()) {
            measures.put(measure, measure.unit() == Measure.Unit.POINTS ? 14 : 1);
        }
        measures.put(Measure.TOP_MARGIN, 20);
        measures.put(Measure.BOTTOM_MARGIN, 20);
        measures.put(Measure.LEFT_MARGIN, 30);
        measures.put(Measure.RIGHT_MARGIN, 15);
        measures.put(Measure.PARTY_TITLE_SIZE, 15);
        measures.put(Measure.KIND_SIZE, 16);
        measures.put(Measure.SUBJECT_SIZE, 12);
        measures.put(Measure.RECIPIENTS_SIZE, 12);
        measures.put(Measure.TABLE_SIZE, 12);
        measures.put(Measure.LINE_HEIGHT, 19);
        measures.put(Measure.PARAGRAPH_GAP, 6);
        measures.put(Measure.INDENT, 10);
        measures.put(Measure.COLON_AFTER_NUMBER, 0);
        measures.put(Measure.DASHES, 0);
        return measures;
    }
}
