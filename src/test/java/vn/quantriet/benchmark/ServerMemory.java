package vn.quantriet.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/// What the server holds of the machine's memory, as Linux tells it: the JVM by its resident set, PostgreSQL by the share of each
/// of its processes.
final class ServerMemory implements AutoCloseable {

    private final long pid;
    private final Thread watching;
    private volatile long mostDatabase;

    ServerMemory(long pid) {
        this.pid = pid;
        this.watching = Thread.ofPlatform().daemon().start(this::watch);
    }

    private void watch() {
        try {
            while (true) {
                mostDatabase = Math.max(mostDatabase, database());
                Thread.sleep(1_000);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// So far, in MB.
    void print(String when, long heap) {
        System.out.printf(
                Locale.ROOT,
                "  memory %s: JVM resident %d MB, at most %d MB, heap after GC %d MB; PostgreSQL %d MB, at most %d MB%n",
                when,
                kilobytes(status(), "VmRSS") / 1024,
                kilobytes(status(), "VmHWM") / 1024,
                heap >> 20,
                database() / 1024,
                mostDatabase / 1024);
    }

    private Path status() {
        return Path.of("/proc", String.valueOf(pid), "status");
    }

    private long database() {
        return ProcessHandle.of(pid)
                .map(server -> server.descendants().mapToLong(ServerMemory::share).sum())
                .orElse(0L);
    }

    private static long share(ProcessHandle process) {
        return kilobytes(Path.of("/proc", String.valueOf(process.pid()), "smaps_rollup"), "Pss");
    }

    private static long kilobytes(Path file, String name) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name + ":"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException _) {
            // It has just ended.
            return 0;
        }
    }

    @Override
    public void close() {
        watching.interrupt();
    }
}
