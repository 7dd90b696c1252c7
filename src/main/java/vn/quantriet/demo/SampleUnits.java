package vn.quantriet.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.UnitKind;

/// The units of the sample ministry, as the tree in `demo/units.txt` has them: two blanks a level.
final class SampleUnits {

    /// One unit; its parent stands before it in the list.
    record SampleUnit(
            String code, @Nullable String parent, UnitKind kind, String name, String shortName) {}

    private SampleUnits() {}

    static List<SampleUnit> read() {
        var units = new ArrayList<SampleUnit>();
        var above = new ArrayDeque<String>();
        for (var line : lines()) {
            int depth = (line.length() - line.stripLeading().length()) / 2;
            while (above.size() > depth) {
                above.pop();
            }
            var unit = unit(line.strip(), above.peek());
            units.add(unit);
            above.push(unit.code());
        }
        return units;
    }

    private static SampleUnit unit(String line, @Nullable String parent) {
        var words = line.split(" ", 3);
        var names = words[2].split(" \\| ");
        return new SampleUnit(words[0], parent, UnitKind.valueOf(words[1]), names[0], names[1]);
    }

    private static List<String> lines() {
        var stream = SampleUnits.class.getResourceAsStream("/demo/units.txt");
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
