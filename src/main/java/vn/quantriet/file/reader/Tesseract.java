package vn.quantriet.file.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Recognises the words on a page with Tesseract, as a process apart with the same walls and limits as the reader of files.
public final class Tesseract {

    /// The packages of Debian that bring it.
    public static final String PACKAGES = "tesseract-ocr tesseract-ocr-vie";

    static final int WALL_SECONDS = 60;

    private static final String PROGRAM = "tesseract";
    private static final int MOST_TOLD = 8 << 20;

    private static final Pattern ROTATE = Pattern.compile("(?m)^Rotate: (0|90|180|270)$");
    private static final Logger LOG = LoggerFactory.getLogger(Tesseract.class);

    private final boolean sealed;

    public Tesseract() {
        this(true);
    }

    /// @param sealed whether to use `bwrap` where it works
    Tesseract(boolean sealed) {
        this.sealed = sealed;
    }

    /// Whether the program and its knowledge of Vietnamese are here. Looked at anew each time: it may be installed meanwhile.
    public boolean isReady() {
        return ReaderCommand.present(PROGRAM) && knows("vie");
    }

    /// The words of the page, upright or not; nothing when it took too long.
    public Optional<RecognisedPage> read(Pixels page) {
        return attempt(page, 0)
                .map(straight -> straight.isDoubtful() ? better(page, straight) : straight)
                .map(Attempt::page);
    }

    private Attempt better(Pixels page, Attempt straight) {
        return quarters(page)
                .mapToObj(quarters -> attempt(page, quarters))
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(Attempt::worth))
                .filter(best -> best.worth() > straight.worth())
                .orElse(straight);
    }

    /// What was read with the page turned so far.
    private record Attempt(RecognisedPage page, boolean lying) {

        private static final int DOUBTFUL = 70;

        boolean isDoubtful() {
            return lying || page.confidence() < DOUBTFUL;
        }

        /// How much was read with how much certainty.
        double worth() {
            long letters = page.text().codePoints().filter(Character::isLetter).count();
            return (double) letters * page.confidence() * page.confidence() * (lying ? 0.1 : 1);
        }
    }

    /// By which right angles it is worth turning: what Tesseract says of the page, or each when it cannot say.
    private IntStream quarters(Pixels page) {
        var told = knows("osd") ? told(page, "--psm", "0", "-l", "osd") : Optional.<String>empty();
        return told.map(ROTATE::matcher)
                .filter(matcher -> matcher.find())
                .map(matcher -> IntStream.of(Integer.parseInt(matcher.group(1)) / 90))
                .orElseGet(() -> IntStream.of(1, 2, 3))
                .filter(quarters -> quarters > 0);
    }

    private Optional<Attempt> attempt(Pixels page, int quarters) {
        var straight = Skew.straightened(page.turned(quarters));
        return told(straight, "-l", "vie", "--dpi", "300", "-c", "tessedit_create_tsv=1")
                .map(table -> WordTable.of(table, straight.width(), straight.height()))
                .map(words -> new Attempt(words.page().turned(quarters), words.isLying()));
    }

    private Optional<String> told(Pixels page, String... options) {
        try {
            return Sandbox.ask(
                    command(options),
                    WALL_SECONDS,
                    page.pgm(),
                    Tesseract::all,
                    why -> {
                        LOG.warn("Recognition of a page ended: {}", why);
                        return Optional.empty();
                    });
        } catch (IOException failure) {
            throw new UncheckedIOException("recognition did not start", failure);
        }
    }

    private static Optional<String> all(InputStream stream) throws IOException {
        var bytes = stream.readNBytes(MOST_TOLD);
        if (bytes.length == 0) {
            throw new IOException("no answer");
        }
        return Optional.of(new String(bytes, StandardCharsets.UTF_8));
    }

    private ReaderCommand command(String... options) {
        boolean walls = sealed && ReaderCommand.best().sealed();
        var line = new ArrayList<>(ReaderCommand.limits(WALL_SECONDS, 2L << 30));
        if (walls) {
            line.addAll(ReaderCommand.walls(Stream.concat(Stream.of(program()), data().stream())));
        } else {
            line.addAll(List.of("/usr/bin/env", ReaderCommand.THREADS + "=1"));
        }
        line.addAll(List.of(program(), "stdin", "stdout"));
        line.addAll(List.of(options));
        return new ReaderCommand(List.copyOf(line), walls);
    }

    private static String program() {
        return Stream.of("/usr/bin", "/bin", "/usr/local/bin")
                .map(folder -> Path.of(folder, PROGRAM))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElse(PROGRAM);
    }

    private static boolean knows(String language) {
        return data().stream()
                .anyMatch(
                        folder -> Files.isRegularFile(Path.of(folder, language + ".traineddata")));
    }

    private static List<String> data() {
        return Stream.of(
                        "/usr/share/tesseract-ocr/5/tessdata",
                        "/usr/share/tesseract-ocr/4.00/tessdata",
                        "/usr/share/tessdata",
                        "/usr/local/share/tessdata")
                .filter(folder -> Files.isDirectory(Path.of(folder)))
                .toList();
    }
}
