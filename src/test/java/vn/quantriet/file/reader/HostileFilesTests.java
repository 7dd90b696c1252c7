package vn.quantriet.file.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.file.reader.Papers.p;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import vn.quantriet.file.DocumentText;
import vn.quantriet.file.DocumentText.Readable;
import vn.quantriet.file.DocumentText.Reason;
import vn.quantriet.file.DocumentText.Unreadable;

/// Files made to do harm: each is answered with a reason, none with an exception, an outside fetch or a full memory.
@Tag("A3")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class HostileFilesTests {

    private static final int MUTATIONS = 400;
    private static final long SEED = 20_261_122L;

    /// PDFBox complains of every broken file at length.
    @BeforeAll
    static void silence() {
        ((Logger) LoggerFactory.getLogger("org.apache")).setLevel(Level.OFF);
    }

    @Test
    void refusesAFileThatUnpacksTooWell() {
        assertThat(read(bomb(200 << 20))).isEqualTo(new Unreadable(Reason.TOO_LARGE));
    }

    @Test
    void refusesADirectoryThatLiesAboutSizes() {
        var bytes = bomb(200 << 20);
        writeSizeIntoDirectory(bytes, 1000);
        assertThat(read(bytes)).isInstanceOf(Unreadable.class);
    }

    @Test
    void neverOpensArchivesWithin() {
        var inner = bomb(100 << 20);
        for (int depth = 0; depth < 5; depth++) {
            inner = archive(inner);
        }
        assertThat(read(inner)).isEqualTo(new Unreadable(Reason.FORMAT));
    }

    @Test
    void refusesTooManyEntries() {
        var parts = new LinkedHashMap<String, String>();
        parts.putAll(Papers.parts(p("Một")));
        for (int i = 0; i < 65_530; i++) {
            parts.put("word/" + i, "");
        }
        assertThat(read(Papers.zip(parts))).isEqualTo(new Unreadable(Reason.TOO_LARGE));
    }

    @Test
    void refusesEntriesThatLieOverOneAnother() {
        assertThat(read(overlapping())).isEqualTo(new Unreadable(Reason.TOO_LARGE));
    }

    @Test
    void neverReadsAnExternalEntity() {
        var parts = Papers.parts("");
        parts.put(
                "word/document.xml",
                """
                <!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>\
                """);
        assertThat(read(Papers.zip(parts))).isEqualTo(new Unreadable(Reason.DAMAGED));
    }

    @Test
    void neverExpandsEntitiesWithoutEnd() {
        var parts = Papers.parts("");
        parts.put(
                "word/document.xml",
                """
                <!DOCTYPE l [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
                <!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">]>
                <w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&f;&f;&f;&f;&f;&f;</w:t></w:r></w:p></w:body></w:document>\
                """);
        assertThat(read(Papers.zip(parts))).isEqualTo(new Unreadable(Reason.DAMAGED));
    }

    @Test
    void neverFollowsARelationshipThatPointsOutside() {
        var parts = Papers.parts(p("Thân bài"));
        parts.put(
                "word/_rels/document.xml.rels",
                """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" TargetMode="External"
                 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://127.0.0.1:8159/steal"/></Relationships>\
                """);
        assertThat(read(Papers.zip(parts))).isEqualTo(new Readable("Thân bài"));
    }

    @Test
    void refusesElementsWithoutBottom() {
        assertThat(
                        read(
                                Papers.docx(
                                        "<w:sdt><w:sdtContent>".repeat(5000)
                                                + "</w:sdtContent></w:sdt>".repeat(5000))))
                .isEqualTo(new Unreadable(Reason.DAMAGED));
    }

    @Test
    void answersAPdfWhoseTablesPointAtOneAnother() {
        var pdf =
                """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2000000000/Parent 2 0 R>>endobj
                xref
                0 1
                0000000000 65535 f\s
                trailer<</Root 1 0 R/Size 3/Prev 150/XRefStm 150>>
                startxref
                150
                %%EOF\
                """;
        assertThat(read(pdf.getBytes(StandardCharsets.ISO_8859_1))).isInstanceOf(Unreadable.class);
    }

    @Test
    void takesAPictureOfManyPixelsForAScan() {
        var png = new byte[64];
        var head =
                "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\u007f\u00ff\u00ff\u00ff\u007f\u00ff\u00ff\u00ff"
                        .getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(head, 0, png, 0, head.length);
        assertThat(read(png)).isEqualTo(new DocumentText.Scan(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 25, 50, 75, 90, 99})
    void answersAFileCutOff(int percent) {
        for (var whole : new byte[][] {word(), Papers.pdf(PdfTests.PAPER)}) {
            assertThat(read(Arrays.copyOf(whole, whole.length * percent / 100))).isNotNull();
        }
    }

    @Test
    void answersWordFilesWithFlippedBytes() {
        answersMutationsOf(word());
    }

    @Test
    void answersPdfFilesWithFlippedBytes() {
        answersMutationsOf(Papers.pdf(PdfTests.PAPER));
    }

    /// What the zip covers is mutated before it is packed, or the checksum would hide it all.
    @Test
    void answersWordFilesWithFlippedText() {
        var random = new Random(SEED);
        for (int i = 0; i < MUTATIONS; i++) {
            var parts = richParts();
            parts.replaceAll((_, text) ->
                    new String(
                            mutated(text.getBytes(StandardCharsets.UTF_8), random),
                            StandardCharsets.UTF_8));
            assertThat(read(Papers.zip(parts))).isNotNull();
        }
    }

    private static void answersMutationsOf(byte[] whole) {
        var random = new Random(SEED);
        for (int i = 0; i < MUTATIONS; i++) {
            assertThat(read(mutated(whole, random))).as("mutation %d", i).isNotNull();
        }
    }

    private static byte[] mutated(byte[] whole, Random random) {
        var bytes = whole.clone();
        int flips = 1 + random.nextInt(12);
        for (int i = 0; i < flips; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(8) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    private static DocumentText read(byte[] bytes) {
        return TextReader.read(bytes);
    }

    private static byte[] word() {
        return Papers.zip(richParts());
    }

    private static LinkedHashMap<String, String> richParts() {
        var parts =
                new LinkedHashMap<>(
                        Papers.parts(
                                Papers.item(1, 0, "Một")
                                        + p("Hai")
                                        + "<w:tbl><w:tr><w:tc>"
                                        + p("Ba")
                                        + "</w:tc></w:tr></w:tbl>"));
        parts.put(
                "word/numbering.xml",
                Papers.numbering(
                        "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"));
        parts.put(
                "word/styles.xml",
                Papers.styles("<w:style w:styleId=\"A\"><w:basedOn w:val=\"A\"/></w:style>"));
        return parts;
    }

    /// Blanks packed a thousandfold, in the place of a Word file's text.
    private static byte[] bomb(int size) {
        return packed("word/document.xml", new byte[size]);
    }

    private static byte[] archive(byte[] inner) {
        return packed("inner.zip", inner);
    }

    private static byte[] packed(String name, byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(9);
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void writeSizeIntoDirectory(byte[] zip, int size) {
        int at = new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2");
        for (int i = 0; i < 4; i++) {
            zip[at + 24 + i] = (byte) (size >> 8 * i);
        }
    }

    /// Two hundred names for one stored entry of a quarter of a megabyte.
    private static byte[] overlapping() {
        var content = new byte[1 << 18];
        var crc = new CRC32();
        crc.update(content);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var entry = new ZipEntry("word/document.xml");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return repeated(bytes.toByteArray(), 200);
    }

    private static byte[] repeated(byte[] zip, int times) {
        var text = new String(zip, StandardCharsets.ISO_8859_1);
        int directory = text.lastIndexOf("PK\1\2");
        int end = text.lastIndexOf("PK\5\6");
        var entries = new StringBuilder();
        for (int i = 0; i < times; i++) {
            entries.append(text, directory, end)
                    .replace(entries.length() - 3, entries.length(), "%03d".formatted(i));
        }
        var tail = text.substring(end).toCharArray();
        tail[10] = (char) times;
        return (text.substring(0, directory) + entries + new String(tail))
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
