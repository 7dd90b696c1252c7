package vn.quantriet.file.reader;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.slf4j.LoggerFactory;

/// Where the reader's own classes and the few libraries it needs lie, so that its process sees no others.
///
/// @param entries files and folders, when each is a file of its own
/// @param nested the one jar that holds all others, when the program was started from it
record ReaderPath(List<String> entries, boolean nested) {

    private static final String NESTED = "jar:nested:";

    static ReaderPath here() {
        var places =
                Stream.of(
                                ReaderMain.class,
                                Loader.class,
                                IOUtils.class,
                                FontBoxFont.class,
                                LogFactory.class,
                                LoggerFactory.class)
                        .map(ReaderPath::place)
                        .toList();
        var own = places.getFirst();
        if (own.startsWith(NESTED)) {
            var jar = own.substring(NESTED.length(), own.indexOf("/!"));
            return new ReaderPath(List.of(URI.create("file:" + jar).getPath()), true);
        }
        return new ReaderPath(
                List.copyOf(new LinkedHashSet<>(places.stream().map(ReaderPath::file).toList())),
                false);
    }

    static Path java() {
        return Path.of(System.getProperty("java.home")).toAbsolutePath();
    }

    /// What the process must be able to read.
    Stream<String> needed() {
        return Stream.concat(entries.stream(), Stream.of(java().toString()));
    }

    List<String> arguments() {
        var path = List.of("-cp", String.join(":", entries));
        return nested
                ? Stream.concat(
                                path.stream(),
                                Stream.of("-Dloader.main=" + ReaderMain.class.getName()))
                        .toList()
                : path;
    }

    /// The class to start.
    String main() {
        return nested
                ? "org.springframework.boot.loader.launch.PropertiesLauncher"
                : ReaderMain.class.getName();
    }

    private static String place(Class<?> type) {
        return Objects.requireNonNull(type.getProtectionDomain().getCodeSource())
                .getLocation()
                .toString();
    }

    private static String file(String place) {
        try {
            return Path.of(new URI(place)).toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(place, impossible);
        }
    }
}
