package vn.quantriet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// The ids that requirements go by, with their names, in the order of `requirements.txt`.
public final class Requirements {

    private Requirements() {}

    public static Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        text().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" \\| ", 2))
                .forEach(parts -> names.put(parts[0], parts[1]));
        return names;
    }

    private static String text() {
        try (var file =
                Objects.requireNonNull(
                        Requirements.class.getResourceAsStream("/requirements.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
