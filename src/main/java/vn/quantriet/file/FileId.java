package vn.quantriet.file;

import java.util.UUID;
import vn.quantriet.kernel.Uuid7;

/// Names one stored file.
public record FileId(UUID value) {

    public static FileId next() {
        return new FileId(Uuid7.next());
    }

    public static FileId of(String text) {
        return new FileId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
