package vn.quantriet.draft.form;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.quantriet.web.Faults;
import vn.quantriet.web.Page;

/// A rule as it was typed, perhaps wrong: what is wrong with it, and the rule that it makes when nothing is.
///
/// @param figures as typed; of a sign that is not ticked nothing came
public record TypedRule(RuleForm form, Map<Measure, String> figures) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SOURCE = 2000;
    private static final int LONGEST_WORDS = 60;
    private static final LocalDate FIRST = LocalDate.of(1930, 2, 3);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    static TypedRule of(FormRule rule, RuleForm form) {
        var figures = new EnumMap<Measure, String>(Measure.class);
        rule.layout()
                .measures()
                .forEach((measure, value) -> figures.put(measure, value.toString()));
        return new TypedRule(form, figures);
    }

    static TypedRule of(RuleForm form, Map<String, String> typed) {
        var figures = new EnumMap<Measure, String>(Measure.class);
        for (var measure : Measure.values()) {
            figures.put(measure, typed.getOrDefault(measure.name(), "").strip());
        }
        return new TypedRule(form, figures);
    }

    public String figure(Measure measure) {
        return figures.getOrDefault(measure, "");
    }

    public boolean isOn(Measure measure) {
        return figure(measure).equals("1");
    }

    Faults faults(Page page) {
        var faults = new LinkedHashMap<String, String>();
        words(faults, page, "name", form.name(), LONGEST_NAME);
        words(faults, page, "source", form.source(), LONGEST_SOURCE);
        words(faults, page, "font", form.font(), LONGEST_WORDS);
        words(faults, page, "partyTitle", form.partyTitle(), LONGEST_WORDS);
        if (form.words(form.endMark()).length() > LONGEST_WORDS) {
            faults.put("endMark", page.t("form.fault.too_long", LONGEST_WORDS));
        }
        var day = form.validFrom();
        if (day == null || day.isBefore(FIRST) || day.isAfter(LAST)) {
            faults.put("validFrom", page.t("form.fault.day"));
        }
        for (var measure : Measure.values()) {
            if (!measure.admits(value(measure))) {
                faults.put(
                        measure.name(),
                        page.t("form.fault.bounds", measure.least(), measure.most()));
            }
        }
        return new Faults(faults);
    }

    private void words(
            Map<String, String> faults,
            Page page,
            String field,
            @org.jspecify.annotations.Nullable String typed,
            int longest) {
        var words = form.words(typed);
        if (words.isEmpty()) {
            faults.put(field, page.t("form.fault.missing"));
        } else if (words.length() > longest) {
            faults.put(field, page.t("form.fault.too_long", longest));
        }
    }

    private int value(Measure measure) {
        var typed = figure(measure);
        if (typed.isEmpty() && measure.unit() == Measure.Unit.YES_OR_NO) {
            return 0;
        }
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : -1;
    }

    /// Only when there is no fault.
    FormRule rule(UUID id) {
        var measures = new EnumMap<Measure, Integer>(Measure.class);
        for (var measure : Measure.values()) {
            measures.put(measure, value(measure));
        }
        return new FormRule(
                id,
                form.words(form.name()),
                Objects.requireNonNull(form.validFrom()),
                null,
                form.words(form.source()),
                Objects.requireNonNullElse(form.certainty(), Certainty.SECONDARY_SOURCES),
                false,
                new FormLayout(
                        form.words(form.font()),
                        form.words(form.partyTitle()),
                        form.words(form.endMark()),
                        measures));
    }
}
