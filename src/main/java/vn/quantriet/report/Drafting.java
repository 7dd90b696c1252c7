package vn.quantriet.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.report.Figures.Child;

/// Fills a template for one unit: its sentences get places for figures, its tables a row for each unit directly below.
final class Drafting {

    private static final Pattern PLACE =
            Pattern.compile("\\{([A-Za-z][A-Za-z0-9_]*)(?:\\.(BEFORE|ALONE|BELOW))?}");

    private final UnitId unit;
    private final String unitName;
    private final List<Child> children;
    private final Set<String> asked;
    private final Map<String, FigurePlace> inWords = new LinkedHashMap<>();
    private final List<FigurePlace> places = new ArrayList<>();
    private int grids;

    /// @param children the units directly below at the end of the period
    /// @param asked what units may be asked to state
    Drafting(UnitId unit, String unitName, List<Child> children, Set<String> asked) {
        this.unit = unit;
        this.unitName = unitName;
        this.children = children;
        this.asked = asked;
    }

    List<FigurePlace> places() {
        return List.copyOf(places);
    }

    /// What the unit itself has to state.
    List<String> stated() {
        return places.stream()
                .filter(place -> place.unit().equals(unit) && !place.before())
                .map(FigurePlace::measure)
                .filter(measure -> Measure.of(measure).isEmpty())
                .distinct()
                .toList();
    }

    /// What the figures of a body count, known or not.
    static Set<String> measures(String body) {
        var measures = new LinkedHashSet<String>();
        for (var line : body.split("\n", -1)) {
            if (line.startsWith("|")) {
                columns(line).forEach(measures::add);
            } else {
                PLACE.matcher(line).results().forEach(found -> measures.add(found.group(1)));
            }
        }
        return measures;
    }

    private static Stream<String> columns(String line) {
        return Pattern.compile("\\|")
                .splitAsStream(line)
                .map(String::strip)
                .filter(measure -> !measure.isEmpty());
    }

    String fill(String body) {
        var lines = new ArrayList<String>();
        for (var line : body.split("\n", -1)) {
            if (line.startsWith("|")) {
                table(line, lines);
            } else {
                lines.add(sentence(line));
            }
        }
        return String.join("\n", lines);
    }

    private String sentence(String line) {
        return PLACE.matcher(line)
                .replaceAll(found -> {
                    var measure = found.group(1);
                    if (!isKnown(measure)) {
                        return Matcher.quoteReplacement(found.group());
                    }
                    return Words.figure(figure(measure, found.group(2)).number());
                });
    }

    private FigurePlace figure(String measure, @Nullable String variant) {
        return inWords.computeIfAbsent(
                measure + "." + variant,
                _ -> {
                    boolean before = "BEFORE".equals(variant);
                    var reach = variant == null || before ? Reach.SUBTREE : Reach.valueOf(variant);
                    return add(measure, unit, unitName, reach, before, null);
                });
    }

    private FigurePlace add(
            String measure,
            UnitId of,
            String name,
            Reach reach,
            boolean before,
            FigurePlace.@Nullable Cell cell) {
        var place = new FigurePlace(places.size() + 1, measure, of, name, reach, before, cell);
        places.add(place);
        return place;
    }

    /// Without units below there is no table.
    private void table(String line, List<String> lines) {
        var measures = columns(line).filter(this::isKnown).toList();
        if (children.isEmpty() || measures.isEmpty()) {
            return;
        }
        grids++;
        for (int row = 0; row < children.size(); row++) {
            for (int column = 0; column < measures.size(); column++) {
                var child = children.get(row);
                add(
                        measures.get(column),
                        child.unit(),
                        child.name(),
                        Reach.SUBTREE,
                        false,
                        new FigurePlace.Cell(grids, row, column));
            }
        }
        lines.add(Words.grid(grids));
    }

    private boolean isKnown(String measure) {
        return Measure.of(measure).isPresent() || asked.contains(measure);
    }
}
