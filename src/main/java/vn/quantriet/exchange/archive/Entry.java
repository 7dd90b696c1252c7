package vn.quantriet.exchange.archive;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A file in an archive, as the directory tells of it.
///
/// @param place its place in the directory, from 0
/// @param path with plain slashes, composed
/// @param size in bytes, unpacked
/// @param fault why it is not opened
public record Entry(
        int place,
        String path,
        long size,
        long packed,
        long crc,
        int method,
        long at,
        @Nullable Fault fault) {

    /// What is wrong with an entry.
    public enum Fault {
        /// Set with a password.
        ENCRYPTED,
        /// It points elsewhere.
        SYMLINK,
        /// Its name leads out of the archive.
        PATH,
        /// Two files of one name: nobody can say which is meant.
        NAME_TWICE,
        EMPTY,
        TOO_LARGE,
        /// Packed in a way that is not read.
        METHOD,
        /// Packed so tightly that it can only mean harm.
        BOMB;

        /// Message key of the sentence.
        public String messageKey() {
            return "exchange.entry." + name().toLowerCase(Locale.ROOT);
        }
    }

    public Optional<Fault> trouble() {
        return Optional.ofNullable(fault);
    }

    /// Without its folders.
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    Entry with(Fault found) {
        return fault == null ? new Entry(place, path, size, packed, crc, method, at, found) : this;
    }
}
