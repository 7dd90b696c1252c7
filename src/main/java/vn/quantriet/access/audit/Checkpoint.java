package vn.quantriet.access.audit;

import java.time.Instant;
import java.util.HexFormat;

/// What is kept of a block outside the database: enough to notice that it is gone or another.
public record Checkpoint(long number, byte[] hash, Instant sealedAt) {

    /// As a line of the file.
    public static Checkpoint of(String line) {
        var parts = line.split(" ");
        return new Checkpoint(
                Long.parseLong(parts[0]),
                HexFormat.of().parseHex(parts[1]),
                Instant.parse(parts[2]));
    }

    @Override
    public String toString() {
        return "%d %s %s".formatted(number, HexFormat.of().formatHex(hash), sealedAt);
    }
}
