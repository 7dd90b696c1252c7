package vn.quantriet.look;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// One page of the product, as listed in `pages.txt`.
///
/// @param who the kind of person who looks at it
/// @param link to follow from the path, as a CSS selector; empty for the path itself
public record Stop(String name, String who, String path, String link) {

    public static List<Stop> all() {
        var file = Objects.requireNonNull(Stop.class.getResourceAsStream("/pages.txt"));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Stop::of)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stop of(String line) {
        var parts = line.split("\\|", 4);
        return new Stop(
                parts[0].strip(),
                parts[1].strip(),
                parts[2].strip(),
                parts.length > 3 ? parts[3].strip() : "");
    }

    @Override
    public String toString() {
        return name;
    }
}
