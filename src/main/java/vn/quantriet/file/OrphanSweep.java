package vn.quantriet.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Removes what a stop in the middle left behind: files without a row, and half-written ones, a day old or more.
@Component
class OrphanSweep {

    private static final Duration AGE = Duration.ofDays(1);
    private static final Pattern NAME =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Logger LOG = LoggerFactory.getLogger(OrphanSweep.class);

    private final Vault vault;
    private final StoredFileRepository files;
    private final Clock clock;

    OrphanSweep(Vault vault, StoredFileRepository files, Clock clock) {
        this.vault = vault;
        this.files = files;
        this.clock = clock;
    }

    /// How many were removed.
    int run() {
        var before = clock.instant().minus(AGE);
        int removed = 0;
        for (var folder : folders()) {
            removed += sweep(folder, before);
        }
        if (removed > 0) {
            LOG.info("Removed {} files that belonged to nothing", removed);
        }
        return removed;
    }

    private int sweep(Path folder, Instant before) {
        var old = old(folder, before);
        if (!folder.equals(vault.incoming())) {
            old.keySet().removeAll(files.known(old.keySet()));
        }
        old.values().forEach(OrphanSweep::delete);
        return old.size();
    }

    private Map<UUID, Path> old(Path folder, Instant before) {
        var old = new HashMap<UUID, Path>();
        for (var file : list(folder)) {
            if (isOurs(file) && isOlder(file, before)) {
                old.put(UUID.fromString(file.getFileName().toString()), file);
            }
        }
        return old;
    }

    private List<Path> folders() {
        return list(vault.folder()).stream().filter(Files::isDirectory).toList();
    }

    private static List<Path> list(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// What somebody else put there stays.
    private static boolean isOurs(Path file) {
        return NAME.matcher(file.getFileName().toString()).matches();
    }

    private static boolean isOlder(Path file, Instant before) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (NoSuchFileException _) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
