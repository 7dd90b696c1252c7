package vn.quantriet.launcher.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Comparator;
import java.util.Set;

/// What is done to folders as a whole.
public final class Folders {

    private Folders() {}

    /// Makes a folder and those above it with these permissions, whatever the mask of the process
    /// says; what is there already stays as it is.
    public static void create(Path folder, Set<PosixFilePermission> permissions)
            throws IOException {
        var parent = folder.getParent();
        if (parent != null && Files.notExists(parent)) {
            create(parent, permissions);
        }
        if (Files.notExists(folder)) {
            Files.createDirectory(folder);
            Files.setPosixFilePermissions(folder, permissions);
        }
    }

    /// Removes a folder with all that is in it; links are removed, not followed.
    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).forEach(Folders::deleteOne);
        }
    }

    /// The numeric identifiers under `unix:`, `uid` and `gid`.
    static int unix(Path path, String attribute) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:" + attribute);
    }

    private static void deleteOne(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
