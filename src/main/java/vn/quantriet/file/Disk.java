package vn.quantriet.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/// The room on the disk of the data folder (dung lượng đĩa). A ballast lies there that is given back when the disk is nearly
/// full, so that the database can go on and an administrator can put things in order.
///
/// The place of the ballast never counts as room: giving it back does not open the system for writing again.
@Component
class Disk {

    static final long ROOM_FOR_FILES = DataSize.ofMegabytes(256).toBytes();
    static final long ROOM_TO_WRITE = DataSize.ofMegabytes(64).toBytes();

    private static final Logger LOG = LoggerFactory.getLogger(Disk.class);
    private static final int PART = 1 << 20;

    private final Path ballast;
    private final long wanted;
    private final LongSupplier usable;

    @Autowired
    Disk(Folders folders, @Value("${quantriet.disk.ballast:128MB}") DataSize ballast) {
        this(folders.data(), ballast.toBytes(), () -> usable(folders.data()));
    }

    /// @param usable how many bytes may still be written
    Disk(Path data, long ballast, LongSupplier usable) {
        this.ballast = data.resolve("ballast");
        this.wanted = ballast;
        this.usable = usable;
    }

    /// What may still be done.
    enum Level {
        ALL,
        /// No new files; small things go on.
        NO_FILES,
        /// Reading only.
        NO_WRITES
    }

    Level level() {
        long room = room();
        if (room < ROOM_TO_WRITE) {
            return Level.NO_WRITES;
        }
        return room < ROOM_FOR_FILES ? Level.NO_FILES : Level.ALL;
    }

    /// In bytes, without the place of the ballast.
    long room() {
        return usable.getAsLong() - (wanted - held());
    }

    boolean holdsBallast() {
        return held() > 0;
    }

    /// Gives the ballast back when the disk is nearly full, and lays it down again when there is room.
    void look() {
        try {
            var level = level();
            if (level == Level.NO_WRITES && Files.deleteIfExists(ballast)) {
                LOG.error(
                        "The disk is nearly full: the ballast was given back, nothing is written");
            }
            if (level == Level.ALL && held() < wanted) {
                lay();
            }
        } catch (IOException failure) {
            LOG.warn("The ballast could not be tended: {}", failure.toString());
        }
    }

    /// Real blocks: a file with a hole in it would hold nothing.
    private void lay() throws IOException {
        var part = ByteBuffer.allocate(PART);
        try (var channel =
                FileChannel.open(ballast, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (long at = 0; at < wanted; at += part.position()) {
                part.clear().limit((int) Math.min(PART, wanted - at));
                channel.write(part, at);
            }
            channel.force(true);
        }
    }

    private long held() {
        try {
            return Files.exists(ballast) ? Files.size(ballast) : 0;
        } catch (IOException gone) {
            return 0;
        }
    }

    private static long usable(Path folder) {
        try {
            return Files.getFileStore(Files.createDirectories(folder)).getUsableSpace();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
