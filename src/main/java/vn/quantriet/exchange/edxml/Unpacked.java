package vn.quantriet.exchange.edxml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.InputStreamSource;
import vn.quantriet.exchange.ExchangeRefused;
import vn.quantriet.exchange.ExchangeRefused.Reason;
import vn.quantriet.exchange.archive.Archive;
import vn.quantriet.exchange.archive.Limits;
import vn.quantriet.file.Files;

/// The XML of a package, which may come packed as a whole.
record Unpacked(Files files, InputStreamSource content) {

    private static final int HEAD = 8192;
    private static final long LIMIT = 200L << 20;

    InputStream open() throws IOException {
        return isPacked() ? packed() : content.getInputStream();
    }

    private boolean isPacked() throws IOException {
        try (var stream = content.getInputStream()) {
            return Files.mediaType(stream.readNBytes(HEAD)).equals("application/zip");
        }
    }

    /// Kept, encrypted, only while it is read.
    private InputStream packed() throws IOException {
        InputStream stream = content.getInputStream();
        var file = files.store(stream, "goi.zip", LIMIT).id();
        stream.close();
        var archive = Archive.open(files.channel(file), Limits.PACKAGE);
        files.erase(file);
        if (archive.entries().size() != 1 || archive.entries().getFirst().trouble().isPresent()) {
            archive.close();
            throw ExchangeRefused.because(Reason.NOT_EDXML);
        }
        return new FilterInputStream(archive.open(archive.entries().getFirst())) {
            @Override
            public void close() throws IOException {
                super.close();
                archive.close();
            }
        };
    }
}
