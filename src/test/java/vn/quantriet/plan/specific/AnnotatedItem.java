package vn.quantriet.plan.specific;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.Deadline;

/// An item of `findings/items.txt` with what a person found in it.
///
/// @param heldOut nobody tunes on it
record AnnotatedItem(
        Asked asked, @Nullable LocalDate limit, Set<FindingKind> expected, boolean heldOut) {

    private static final Path FILE = Path.of("src/test/resources/findings/items.txt");
    private static final LocalDate PLAN_DAY = LocalDate.of(2026, 12, 1);
    private static final LocalDate PLAN_END = LocalDate.of(2027, 12, 31);

    static List<AnnotatedItem> all() {
        var items = new ArrayList<AnnotatedItem>();
        boolean heldOut = false;
        try {
            for (var line : Files.readAllLines(FILE)) {
                if (line.startsWith("==")) {
                    heldOut = line.contains("held out");
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    items.add(read(line, heldOut));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return items;
    }

    Set<FindingKind> found() {
        var found = EnumSet.noneOf(FindingKind.class);
        Specifics.of(asked, new Frame(PLAN_DAY, PLAN_END, limit), Lexicon.shipped())
                .forEach(finding -> found.add(finding.kind()));
        return found;
    }

    private static AnnotatedItem read(String line, boolean heldOut) {
        var parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        var time = parts.get(4).split("<");
        var expected = EnumSet.noneOf(FindingKind.class);
        split(parts.get(7), " ").map(FindingKind::valueOf).forEach(expected::add);
        return new AnnotatedItem(
                new Asked(
                        parts.get(0),
                        parts.get(1),
                        parts.get(2),
                        split(parts.get(3), ";").toList(),
                        deadline(time[0]),
                        split(parts.get(5), ";").toList(),
                        split(parts.get(6), ";").toList()),
                time.length > 1 ? LocalDate.parse(time[1]) : null,
                expected,
                heldOut);
    }

    private static Deadline deadline(String words) {
        if (words.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return new Deadline.Fixed("", LocalDate.parse(words), false);
        }
        var rest = words.replaceFirst("^\\S+\\s*", "");
        return switch (words.split(" ")[0]) {
            case "every" -> new Deadline.Recurring("", rest, null);
            case "every?" -> new Deadline.Recurring(rest, null, null);
            case "always" -> new Deadline.Continuous(rest, null);
            case "when" -> new Deadline.OnGuidance(rest, rest);
            case "when?" -> new Deadline.OnGuidance(rest, "");
            default -> new Deadline.Unspecified();
        };
    }

    private static Stream<String> split(String words, String by) {
        return Arrays.stream(words.split(by)).map(String::strip).filter(word -> !word.isEmpty());
    }
}
