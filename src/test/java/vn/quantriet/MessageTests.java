package vn.quantriet;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The words of the interface: Vietnamese and English in step, every key that is used exists, none is left over.
class MessageTests {

    private static final Path FOLDER = Path.of("src/main/resources/messages");

    /// A string that looks like a key or the beginning of one, in Java or within the quotes of a template.
    private static final Pattern STRING =
            Pattern.compile("[\"']([a-z]+\\.[a-zA-Z0-9_.]*(?:%s)?)[^\"'\\s]*[\"']");

    /// A key that a template or a class asks for by its full name.
    private static final Pattern ASKED = Pattern.compile("\\bt\\(\\s*\"([a-zA-Z0-9_.]+)\"\\s*[,)]");

    static List<String> modules() {
        return list(FOLDER)
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.endsWith("_en.properties"))
                .map(name -> name.replace(".properties", ""))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void speaksBothLanguages(String module) {
        var vietnamese = load(module);
        var english = load(module + "_en");

        assertThat(english.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(vietnamese.stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void fillsTheSamePlacesInBothLanguages(String module) {
        var vietnamese = load(module);
        var english = load(module + "_en");

        for (var key : vietnamese.stringPropertyNames()) {
            assertThat(places(english.getProperty(key, "")))
                    .as(key)
                    .isEqualTo(places(vietnamese.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void namesOnlyWordsOfItsOwn(String module) {
        assertThat(load(module).stringPropertyNames())
                .allMatch(key -> key.startsWith(module + "."));
    }

    @Test
    void hasEveryKeyThatIsAskedFor() {
        var asked =
                sources()
                        .flatMap(text -> ASKED.matcher(text).results().map(match -> match.group(1)))
                        .collect(toCollection(TreeSet::new));

        assertThat(keys()).containsAll(asked);
    }

    @Test
    void keepsNoKeyThatNobodyUses() {
        var strings =
                sources()
                        .flatMap(
                                text -> STRING.matcher(text).results().map(match -> match.group(1)))
                        .collect(toCollection(TreeSet::new));
        var left = new TreeSet<>(keys());
        left.removeIf(key -> isUsed(key, strings));

        assertThat(left).isEmpty();
    }

    /// By its full name, or by a beginning to which code adds a name: `"web.theme." + theme`, `"web.%s.title"`.
    private static boolean isUsed(String key, Set<String> strings) {
        return strings.contains(key)
                || strings.stream()
                        .map(text -> text.split("%s", 2)[0])
                        .anyMatch(start ->
                                start.endsWith(".") && start.length() > 3 && key.startsWith(start));
    }

    private static Set<String> keys() {
        return modules().stream()
                .flatMap(module -> load(module).stringPropertyNames().stream())
                .collect(toCollection(TreeSet::new));
    }

    /// The places `{0}`, `{1}` of a sentence; it must be one that can be filled at all.
    private static Set<String> places(String sentence) {
        var format = new MessageFormat(sentence);
        return Pattern.compile("\\{(\\d+)")
                .matcher(format.toPattern())
                .results()
                .map(match -> match.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> sources() {
        return Stream.of("src/main/java", "src/main/jte")
                .flatMap(folder -> list(Path.of(folder)))
                .map(MessageTests::read);
    }

    private static Stream<Path> list(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Properties load(String name) {
        var properties = new Properties();
        try (var reader =
                Files.newBufferedReader(
                        FOLDER.resolve(name + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
