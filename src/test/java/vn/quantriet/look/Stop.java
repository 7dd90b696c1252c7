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
/// @param path of the page, or `POST` and a path for what a form without its token gets
/// @param steps taken from there, each a CSS selector: a link is followed, anything else clicked; with ` := ` words are
///     typed, and `@/address` chooses the file of that address; `~ ` waits for what comes by itself
public record Stop(String name, String who, String path, List<String> steps) {

    public Stop {
        steps = List.copyOf(steps);
    }

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
        var steps =
                parts.length > 3
                        ? List.of(parts[3].strip().split("\\s+->\\s+"))
                        : List.<String>of();
        return new Stop(parts[0].strip(), parts[1].strip(), parts[2].strip(), steps);
    }

    @Override
    public String toString() {
        return name;
    }
}
