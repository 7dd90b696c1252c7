package vn.quantriet.launcher;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder of the keys, closed to everyone else.
final class KeyFolder {

    private KeyFolder() {}

    static void make(Path path) {
        try {
            Files.createDirectories(path.getParent());
            if (Files.notExists(path)) {
                Files.createDirectory(path, asFileAttribute(fromString("rwx------")));
            }
            Files.setPosixFilePermissions(path, fromString("rwx------"));
        } catch (IOException e) {
            throw new CannotStart(CannotStart.Reason.NOT_WRITABLE, path, e);
        }
    }
}
