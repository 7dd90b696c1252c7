package vn.quantriet.exchange.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes archives for tests.
public final class Zips {

    private Zips() {}

    /// Names and contents by turns: a text, or bytes.
    public static byte[] of(Object... namesAndContents) {
        var files = new LinkedHashMap<String, byte[]>();
        for (int at = 0; at < namesAndContents.length; at += 2) {
            var content = namesAndContents[at + 1];
            files.put(
                    namesAndContents[at].toString(),
                    content instanceof byte[] bytes
                            ? bytes
                            : content.toString().getBytes(StandardCharsets.UTF_8));
        }
        return of(files);
    }

    public static byte[] of(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    /// The same bytes with one sequence in place of another, as long as it, wherever it stands.
    public static byte[] with(byte[] zip, String old, String other) {
        var text = new String(zip, StandardCharsets.ISO_8859_1);
        return text.replace(old, other).getBytes(StandardCharsets.ISO_8859_1);
    }
}
