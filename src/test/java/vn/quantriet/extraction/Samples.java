package vn.quantriet.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// A plan written for the tests: two tasks with attributes, a duty to report, a sentence that gives work.
final class Samples {

    static final String PLAN = read();

    private Samples() {}

    private static String read() {
        try (var stream = Samples.class.getResourceAsStream("/extraction-sample.txt")) {
            return new String(
                    Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
