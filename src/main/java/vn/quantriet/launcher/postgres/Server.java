package vn.quantriet.launcher.postgres;

import static vn.quantriet.launcher.postgres.PostgresRefused.Reason.DID_NOT_START;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// A running `postgres`, direct child of this process.
record Server(Cluster cluster, int port, Process process) {

    /// Recovery after a crash reads back the log of all that was written since the last checkpoint.
    private static final Duration RECOVERY = Duration.ofMinutes(10);

    private static final Duration FAST_SHUTDOWN = Duration.ofSeconds(60);

    /// What the operator may not turn off stands on the command line; everything else may be set in
    /// `postgresql.conf`.
    static Server start(Cluster cluster, int port) throws IOException {
        var builder =
                cluster.user()
                        .process(
                                List.of(
                                        cluster.binaries().program("postgres").toString(),
                                        "-D",
                                        cluster.database().toString(),
                                        "--port=" + port,
                                        "--listen_addresses=127.0.0.1",
                                        "--unix_socket_directories=",
                                        "--fsync=on",
                                        "--full_page_writes=on",
                                        "--password_encryption=scram-sha-256",
                                        "--logging_collector=off",
                                        "--log_checkpoints=off",
                                        "--log_timezone=UTC"));
        builder.directory(cluster.database().toFile());
        builder.redirectErrorStream(true).redirectOutput(cluster.intoLog());
        return new Server(cluster, port, builder.start());
    }

    Server awaitReady() {
        Patience.of(RECOVERY).until(() -> isReady() || !process.isAlive());
        if (!isReady()) {
            stop();
            throw new PostgresRefused(DID_NOT_START, LogTail.of(cluster.log()));
        }
        return this;
    }

    CompletableFuture<Process> ended() {
        return process.onExit();
    }

    /// Ends open transactions and writes everything; the end at once only if that takes too long.
    void stop() {
        if (process.isAlive()) {
            Signal.INTERRUPT.send(process.pid());
        }
        if (!Patience.of(FAST_SHUTDOWN).until(() -> !process.isAlive())) {
            process.destroyForcibly();
        }
    }

    private boolean isReady() {
        try {
            return process.isAlive()
                    && PidFile.read(cluster.database())
                            .filter(file -> file.pid() == process.pid() && file.ready())
                            .isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
