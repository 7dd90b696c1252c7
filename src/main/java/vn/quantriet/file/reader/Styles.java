package vn.quantriet.file.reader;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The styles of a Word file, as far as they change what is printed: numbers, capitals, the lines of tables.
final class Styles {

    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Xml> styles = new HashMap<>();

    private Styles() {}

    static Styles none() {
        return new Styles();
    }

    static Styles of(Xml part) {
        var styles = new Styles();
        part.all("style").forEach(style -> styles.styles.put(style.attribute("styleId"), style));
        return styles;
    }

    /// The list that paragraphs of the style belong to.
    Optional<String> number(String style) {
        return first(style, each -> each.at("pPr", "numPr").flatMap(list -> list.value("numId")));
    }

    /// The level within that list, when the style says it.
    Optional<String> level(String style) {
        return first(style, each -> each.at("pPr", "numPr").flatMap(list -> list.value("ilvl")));
    }

    boolean capitals(String style) {
        return first(style, each -> each.child("rPr").filter(run -> run.child("caps").isPresent()))
                .filter(run -> run.on("caps"))
                .isPresent();
    }

    /// Whether tables of the style have lines.
    boolean ruled(String style) {
        return first(style, each -> each.at("tblPr", "tblBorders").filter(Styles::drawn))
                .isPresent();
    }

    /// Whether any line of a set of borders is drawn.
    static boolean drawn(Xml borders) {
        return borders.children().stream()
                .map(line -> line.attribute("val"))
                .anyMatch(
                        value -> !value.isEmpty() && !value.equals("none") && !value.equals("nil"));
    }

    /// What the style or the nearest one that it is based on says.
    private <T> Optional<T> first(String style, Function<Xml, Optional<T>> question) {
        var name = style;
        for (int i = 0; i < LONGEST_CHAIN && styles.containsKey(name); i++) {
            var xml = styles.get(name);
            var answer = question.apply(xml);
            if (answer.isPresent()) {
                return answer;
            }
            name = xml.value("basedOn").orElse("");
        }
        return Optional.empty();
    }
}
