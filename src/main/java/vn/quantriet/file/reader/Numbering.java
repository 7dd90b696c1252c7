package vn.quantriet.file.reader;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Counts the automatic numbers of Word: they stand nowhere in the text, and are most of a plan's outline.
final class Numbering {

    private static final int LEVELS = 9;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final Set<String> PLAIN_BULLETS = Set.of("-", "–", "—", "+", "*", "•");

    /// @param restart the level whose next number starts this one anew; by default any above
    private record Level(
            String format, String text, int start, @Nullable Integer restart, boolean legal) {}

    private record Numbers(
            String counter, Map<Integer, Level> levels, Map<Integer, Integer> startsAnew) {}

    private final Map<String, Numbers> numbers = new HashMap<>();
    private final Map<String, Integer> levelOfStyle = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    private Numbering() {}

    static Numbering none() {
        return new Numbering();
    }

    static Numbering of(Xml part) {
        var numbering = new Numbering();
        var lists = new HashMap<String, Xml>();
        part.all("abstractNum").forEach(list -> lists.put(list.attribute("abstractNumId"), list));
        part.all("num").forEach(num -> numbering.add(num, lists));
        return numbering;
    }

    /// The level of a list that belongs to a paragraph style.
    int levelOf(String number, String style) {
        return levelOfStyle.getOrDefault(number + "/" + style, 0);
    }

    /// The label of the next paragraph with this number and level, as printed; nothing when the list is unknown or prints none.
    Optional<String> next(String number, int level) {
        var list = numbers.get(number);
        if (list == null || level < 0 || level >= LEVELS || !list.levels.containsKey(level)) {
            return Optional.empty();
        }
        count(number, list, level);
        return Optional.of(label(list, level)).filter(label -> !label.isEmpty());
    }

    private void add(Xml num, Map<String, Xml> lists) {
        var id = num.attribute("numId");
        var listId = num.value("abstractNumId").orElse("");
        var levels = new HashMap<Integer, Level>();
        Optional.ofNullable(lists.get(listId))
                .ifPresent(list -> list.all("lvl").forEach(level -> addLevel(levels, level, id)));
        var anew = new HashMap<Integer, Integer>();
        num.all("lvlOverride")
                .forEach(override -> {
                    override.child("lvl").ifPresent(level -> addLevel(levels, level, id));
                    override.value("startOverride")
                            .ifPresent(start -> anew.put(level(override), number(start, 1)));
                });
        numbers.put(id, new Numbers(listId, levels, anew));
    }

    private void addLevel(Map<Integer, Level> levels, Xml level, String number) {
        int index = level(level);
        levels.put(
                index,
                new Level(
                        level.value("numFmt").orElse("decimal"),
                        level.value("lvlText").orElse(""),
                        number(level.value("start").orElse("1"), 1),
                        level.value("lvlRestart").map(value -> number(value, 0)).orElse(null),
                        level.on("isLgl")));
        level.value("pStyle").ifPresent(style -> levelOfStyle.put(number + "/" + style, index));
    }

    /// A counter of 0 has not begun yet: what it holds is one more than the numbers given out.
    private void count(String number, Numbers list, int level) {
        var counter = counters.computeIfAbsent(list.counter, _ -> fresh());
        if (list.startsAnew.containsKey(level) && used.add(number + "/" + level)) {
            counter[level] = list.startsAnew.get(level) - 1;
        } else if (counter[level] == NOT_BEGUN) {
            counter[level] = start(list, level) - 1;
        }
        counter[level]++;
        for (int below = level + 1; below < LEVELS; below++) {
            if (restarts(list, below, level)) {
                counter[below] = NOT_BEGUN;
            }
        }
    }

    private static final int NOT_BEGUN = Integer.MIN_VALUE;

    private static int[] fresh() {
        var counter = new int[LEVELS];
        Arrays.fill(counter, NOT_BEGUN);
        return counter;
    }

    private static boolean restarts(Numbers list, int below, int level) {
        var shape = list.levels.get(below);
        return shape == null
                || shape.restart == null
                || shape.restart != 0 && level < shape.restart;
    }

    private String label(Numbers list, int level) {
        var shape = Objects.requireNonNull(list.levels.get(level));
        if (shape.format.equals("bullet")) {
            var sign = shape.text.strip();
            return PLAIN_BULLETS.contains(sign) ? sign : "-";
        }
        return PLACE.matcher(shape.text)
                .replaceAll(
                        place -> written(list, Integer.parseInt(place.group(1)) - 1, shape.legal));
    }

    private String written(Numbers list, int level, boolean legal) {
        var shape = list.levels.get(level);
        if (shape == null) {
            return "";
        }
        int value = Objects.requireNonNull(counters.get(list.counter))[level];
        int shown = value == NOT_BEGUN ? shape.start : value;
        return NumberFormat.of(legal ? "decimal" : shape.format, shown);
    }

    private static int start(Numbers list, int level) {
        return Objects.requireNonNull(list.levels.get(level)).start;
    }

    private static int level(Xml xml) {
        return number(xml.attribute("ilvl"), 0);
    }

    private static int number(String digits, int otherwise) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }
}
