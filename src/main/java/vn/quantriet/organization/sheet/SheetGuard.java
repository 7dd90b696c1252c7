package vn.quantriet.organization.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.quantriet.organization.OrganizationRefused;
import vn.quantriet.organization.OrganizationRefused.Reason;

/// Looks at an uploaded sheet before any parser does: is it a zip archive, how much is in it, how tightly is it pressed.
///
/// What the archive says of itself is not believed: everything is unpacked once, counted and thrown away.
final class SheetGuard {

    static final int MEGABYTES = 25;
    private static final int MEGABYTE = 1024 * 1024;
    private static final long UNPACKED = 400L * MEGABYTE;
    private static final int RATIO = 250;
    private static final int ENTRIES = 500;

    private SheetGuard() {}

    static void check(byte[] content) {
        if (content.length > MEGABYTES * MEGABYTE) {
            throw OrganizationRefused.because(Reason.SHEET_TOO_BIG, MEGABYTES, Sheet.ROWS);
        }
        if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw OrganizationRefused.because(Reason.SHEET_LOCKED);
        }
        if (!startsWith(content, 'P', 'K', 3, 4)) {
            throw OrganizationRefused.because(Reason.SHEET_BROKEN);
        }
        try {
            unpack(content);
        } catch (IOException | IllegalArgumentException broken) {
            throw OrganizationRefused.because(Reason.SHEET_BROKEN);
        }
    }

    private static void unpack(byte[] content) throws IOException {
        int entries = 0;
        long unpacked = 0;
        boolean workbook = false;
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                workbook |= entry.getName().toLowerCase(Locale.ROOT).equals("xl/workbook.xml");
                if (++entries > ENTRIES || entry.getName().contains("..")) {
                    throw OrganizationRefused.because(Reason.SHEET_SUSPICIOUS);
                }
                try (var stream = zip.getInputStream(entry)) {
                    unpacked = drain(stream, unpacked, content.length);
                }
            }
        }
        if (!workbook) {
            throw OrganizationRefused.because(Reason.SHEET_BROKEN);
        }
    }

    /// Unpacks to nowhere; tells how much there was in all, the entries before included.
    private static long drain(InputStream stream, long before, int packed) throws IOException {
        long unpacked = before;
        var buffer = new byte[65_536];
        for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
            unpacked += read;
            requireSane(unpacked, packed);
        }
        return unpacked;
    }

    private static void requireSane(long unpacked, int packed) {
        if (unpacked > UNPACKED || unpacked > MEGABYTE * 10L && unpacked > (long) packed * RATIO) {
            throw OrganizationRefused.because(Reason.SHEET_SUSPICIOUS);
        }
    }

    private static boolean startsWith(byte[] content, int... magic) {
        for (int at = 0; at < magic.length; at++) {
            if (at >= content.length || (content[at] & 0xFF) != magic[at]) {
                return false;
            }
        }
        return true;
    }
}
