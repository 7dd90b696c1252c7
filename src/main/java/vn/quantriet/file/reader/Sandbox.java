package vn.quantriet.file.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.quantriet.file.DocumentText;
import vn.quantriet.file.DocumentText.Reason;
import vn.quantriet.file.DocumentText.Unreadable;
import vn.quantriet.file.PageImage;
import vn.quantriet.file.PageImage.NotDrawn;

/// Reads foreign files, each in a process of its own that is thrown away: without network and files where the machine lets it,
/// with limits on time, memory and output everywhere. Needs neither Spring nor a database.
public final class Sandbox {

    static final int WALL_SECONDS = 30;

    /// What a reader that was too slow ends with, by itself.
    static final int TOO_SLOW = 75;

    /// What a JVM ends with when its memory is used up.
    private static final int OUT_OF_MEMORY = 3;

    /// Two at once: reading is work for a whole core.
    private static final Semaphore PLACES = new Semaphore(2, true);

    private static final Logger LOG = LoggerFactory.getLogger(Sandbox.class);

    private final Supplier<ReaderCommand> command;
    private final int wallSeconds;

    /// How to start the process is found out when the first file comes.
    public Sandbox() {
        this(ReaderCommand::best, WALL_SECONDS);
    }

    Sandbox(Supplier<ReaderCommand> command, int wallSeconds) {
        this.command = command;
        this.wallSeconds = wallSeconds;
    }

    /// Whether the process sees neither network nor files. Where `bwrap` is missing or not allowed it has only its limits.
    public boolean isSealed() {
        return command.get().sealed();
    }

    /// Whether the system holds the process to its limits of time, memory and output, besides Java itself.
    public boolean isLimited() {
        return ReaderCommand.present("prlimit");
    }

    /// The text of the file with these bytes, or why there is none. Never fails because of what they hold.
    public DocumentText read(byte[] bytes) {
        return placed(() -> ask(command.get(), wallSeconds, bytes, Answer::read, Unreadable::new));
    }

    /// One page of a PDF or a picture as an image, or why there is none. Never fails because of what they hold.
    ///
    /// @param page the first is 1
    /// @param density dots an inch
    public PageImage draw(byte[] bytes, int page, int density) {
        var drawing = command.get().drawing(page, density);
        return placed(() -> ask(drawing, wallSeconds, bytes, PageAnswer::read, NotDrawn::new));
    }

    /// What a process told on its standard output about what it got on its standard input.
    interface Told<T> {
        T read(InputStream stream) throws IOException;
    }

    static <T> T ask(
            ReaderCommand command,
            int seconds,
            byte[] bytes,
            Told<T> told,
            Function<Reason, ? extends T> otherwise)
            throws IOException {
        var process = command.start();
        var late = new AtomicBoolean();
        var watch =
                CompletableFuture.runAsync(
                        () -> end(process, late),
                        CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS));
        Thread.startVirtualThread(() -> feed(process, bytes));
        try {
            return told.read(process.getInputStream());
        } catch (IOException none) {
            return otherwise.apply(why(process, late));
        } finally {
            watch.cancel(false);
            process.destroyForcibly();
        }
    }

    private interface Asked<T> {
        T answer() throws IOException;
    }

    private static <T> T placed(Asked<T> asked) {
        PLACES.acquireUninterruptibly();
        try {
            return asked.answer();
        } catch (IOException failure) {
            throw new UncheckedIOException("the reader did not start", failure);
        } finally {
            PLACES.release();
        }
    }

    private static void end(Process process, AtomicBoolean late) {
        late.set(true);
        process.destroyForcibly();
    }

    /// A reader that ends before it has taken all is told by its answer, or by having none.
    private static void feed(Process process, byte[] bytes) {
        try (var in = process.getOutputStream()) {
            in.write(bytes);
        } catch (IOException _) {
            // it ended first
        }
    }

    private static Reason why(Process process, AtomicBoolean late) {
        int code = process.onExit().join().exitValue();
        if (late.get() || code == TOO_SLOW || code == ReaderCommand.CPU_USED_UP) {
            return Reason.TOO_SLOW;
        }
        LOG.warn("A reader of a foreign file ended with {}", code);
        return code == OUT_OF_MEMORY ? Reason.TOO_LARGE : Reason.DAMAGED;
    }
}
