package vn.quantriet.launcher.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;

/// The signals by which PostgreSQL is told how to stop; Java itself can send only two.
enum Signal {
    /// Fast shutdown: open transactions are rolled back, everything is written.
    INTERRUPT("INT"),
    /// The end at once, as in a power cut.
    KILL("KILL");

    private final String name;

    Signal(String name) {
        this.name = name;
    }

    /// A process that is gone already is no error.
    void send(long pid) {
        try {
            new ProcessBuilder("sh", "-c", "kill -s " + name + " " + pid + " 2>/dev/null")
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
