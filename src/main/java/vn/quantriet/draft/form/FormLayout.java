package vn.quantriet.draft.form;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// How a paper is laid out.
///
/// @param font the family that Word asks for; a PDF carries one of the same widths
/// @param partyTitle the words at the upper right
/// @param endMark behind the last sentence: "." or "./."
public record FormLayout(
        String font, String partyTitle, String endMark, Map<Measure, Integer> measures) {

    private static final int LONGEST = 60;

    public FormLayout {
        font = shortened(font);
        partyTitle = shortened(partyTitle);
        endMark = shortened(endMark);
        var all = new EnumMap<Measure, Integer>(Measure.class);
        for (var measure : Measure.values()) {
            var value = measures.get(measure);
            if (value == null || !measure.admits(value)) {
                throw new IllegalArgumentException(measure + " out of bounds: " + value);
            }
            all.put(measure, value);
        }
        measures = Map.copyOf(all);
    }

    private static String shortened(String text) {
        var line = Print.line(Print.clean(text));
        return line.substring(0, Math.min(line.length(), LONGEST));
    }

    public int get(Measure measure) {
        return Objects.requireNonNull(measures.get(measure));
    }

    public boolean has(Measure measure) {
        return get(measure) != 0;
    }
}
