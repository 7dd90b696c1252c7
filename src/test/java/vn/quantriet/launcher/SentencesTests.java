package vn.quantriet.launcher;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quantriet.launcher.postgres.PostgresRefused;

class SentencesTests {

    @ParameterizedTest
    @MethodSource("reasons")
    void areThereForEveryReasonInBothLanguages(String key) {
        var lines = Sentences.of(key, "one", "two", "three").lines().toList();

        assertThat(lines).hasSize(2).doesNotHaveDuplicates();
        assertThat(lines).noneMatch(line -> line.contains("{"));
    }

    @Test
    void areTheSameInBothLanguages() throws IOException {
        assertThat(keys("/messages/launcher.properties"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(keys("/messages/launcher_en.properties"));
    }

    @Test
    void showNumbersAsTheyAre() {
        assertThat(Sentences.of("launcher.bad_port", 65_536)).contains("65536");
    }

    private static Stream<String> reasons() {
        return Stream.concat(
                Stream.of(CannotStart.Reason.values()).map(reason -> "launcher." + name(reason)),
                Stream.of(PostgresRefused.Reason.values())
                        .map(reason -> "launcher.postgres." + name(reason)));
    }

    private static String name(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }

    private static Set<String> keys(String file) throws IOException {
        try (var stream = SentencesTests.class.getResourceAsStream(file)) {
            var properties = new Properties();
            properties.load(requireNonNull(stream, file));
            return properties.stringPropertyNames();
        }
    }
}
