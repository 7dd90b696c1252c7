package vn.quantriet.exchange.edxml;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quantriet.exchange.ExchangeRefused;
import vn.quantriet.exchange.ExchangeRefused.Reason;
import vn.quantriet.exchange.archive.Archive;
import vn.quantriet.exchange.archive.Limits;
import vn.quantriet.file.FileRefused;
import vn.quantriet.file.Files;
import vn.quantriet.file.StoredFile;

/// Keeps the files of a package as they come by, encrypted, and matches them with what the body names.
final class Attachments implements EdxmlParser.Receiver {

    private static final int MOST = 50;
    private static final long TOGETHER = 200L << 20;

    private final Files files;
    private final Known known;
    private final List<PackageFile> kept = new ArrayList<>();
    private @Nullable Envelope envelope;
    private @Nullable StoredFile last;
    private long size;

    /// Asked before the first file is kept: whether the paper came before.
    interface Known {
        void check(Envelope envelope);
    }

    Attachments(Files files, Known known) {
        this.files = files;
        this.known = known;
    }

    Envelope envelope() {
        return Objects.requireNonNull(envelope);
    }

    @Override
    public void head(Node root) {
        envelope = EnvelopeReader.of(root);
        known.check(envelope);
    }

    @Override
    public void content(InputStream decoded) throws IOException {
        if (kept.size() >= MOST) {
            throw ExchangeRefused.because(Reason.XML_TOO_MUCH);
        }
        try {
            last = files.store(decoded, "tep");
        } catch (FileRefused refused) {
            throw refused.reason() == FileRefused.Reason.EMPTY
                    ? ExchangeRefused.because(Reason.FILE_EMPTY)
                    : refused;
        }
        size += last.size();
        if (size > TOGETHER) {
            throw ExchangeRefused.because(Reason.TOO_MUCH, TOGETHER >> 20);
        }
    }

    @Override
    public void described(Node attachment) {
        var file = last;
        last = null;
        if (file == null) {
            throw ExchangeRefused.because(Reason.PACKAGE_LACKS, "ContentTransferEncoded");
        }
        var name = EnvelopeReader.plain(attachment.text("AttachmentName"), 200);
        var cid =
                attachment.text("ContentId").isEmpty()
                        ? attachment.attribute("contentid")
                        : attachment.text("ContentId");
        kept.add(
                unpacked(
                        new PackageFile(
                                kept.size(),
                                EnvelopeReader.cid(cid),
                                name,
                                file.mediaType(),
                                file.size(),
                                file.id())));
    }

    /// Some peers pack each file on its own without saying so.
    private PackageFile unpacked(PackageFile file) {
        if (!file.mediaType().equals("application/zip")
                || file.name().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return file;
        }
        try (var archive =
                Archive.open(files.channel(Objects.requireNonNull(file.file())), Limits.SMALL)) {
            if (archive.entries().size() != 1
                    || archive.entries().getFirst().trouble().isPresent()) {
                throw ExchangeRefused.because(Reason.PACKED_FILE_BROKEN, file.name());
            }
            try (var content = archive.open(archive.entries().getFirst())) {
                var plain = files.store(content, file.name());
                return new PackageFile(
                        file.place(),
                        file.cid(),
                        file.name().isEmpty() ? archive.entries().getFirst().name() : file.name(),
                        plain.mediaType(),
                        plain.size(),
                        plain.id());
            }
        } catch (IOException broken) {
            throw ExchangeRefused.because(Reason.PACKED_FILE_BROKEN, file.name());
        }
    }

    /// In the order of the body, what it does not name last. A file that it names must be there.
    List<PackageFile> matched() {
        var left = new ArrayList<>(kept);
        var ordered = new ArrayList<PackageFile>();
        for (var named : envelope().files()) {
            var match =
                    left.stream()
                            .filter(file -> file.cid().equals(named.cid()))
                            .findFirst()
                            .orElseThrow(() ->
                                    ExchangeRefused.because(
                                            Reason.CID_UNMATCHED,
                                            named.name().isEmpty() ? named.cid() : named.name()));
            left.remove(match);
            ordered.add(named(match, named.name()));
        }
        ordered.addAll(left);
        var placed = new ArrayList<PackageFile>();
        ordered.forEach(file -> placed.add(file.at(placed.size())));
        return placed;
    }

    private static PackageFile named(PackageFile file, String name) {
        return file.name().isEmpty()
                ? new PackageFile(
                        file.place(), file.cid(), name, file.mediaType(), file.size(), file.file())
                : file;
    }
}
