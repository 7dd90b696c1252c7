package vn.quantriet.file.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/// Makes papers for tests: Word files part by part, PDF files line by line.
public final class Papers {

    private static final String W =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static final float MARGIN = 85;
    private static final float WIDTH = 467;
    private static final float SIZE = 11.5f;
    private static final int LINES_OF_A_PAGE = 42;

    private Papers() {}

    /// A Word file with this in its body.
    public static byte[] docx(String body) {
        return zip(parts(body));
    }

    public static Map<String, String> parts(String body) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        parts.put(
                "_rels/.rels",
                """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
                 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
                """);
        parts.put(
                "word/document.xml",
                "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
        return parts;
    }

    public static String numbering(String content) {
        return "<w:numbering " + W + ">" + content + "</w:numbering>";
    }

    public static String styles(String content) {
        return "<w:styles " + W + ">" + content + "</w:styles>";
    }

    public static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /// A paragraph in a list.
    public static String item(int number, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
                .formatted(level, number, text);
    }

    public static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /// Words at a place on an A4 page, in points from the left and from the top.
    public record Placed(float left, float top, float size, String text) {}

    public static byte[] pdf(List<Placed> page) {
        return pdf(page, null);
    }

    public static byte[] lockedPdf(List<Placed> page) {
        return pdf(page, "mat-khau");
    }

    /// The text as an office would print it: wrapped at the right margin, page after page with its number at the top.
    public static byte[] printed(String text) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var font = font(document);
            var lines = printable(text, font).lines().flatMap(line -> wrapped(line, font)).toList();
            for (int from = 0; from < lines.size(); from += LINES_OF_A_PAGE) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                var shown = lines.subList(from, Math.min(lines.size(), from + LINES_OF_A_PAGE));
                try (var stream = new PDPageContentStream(document, page)) {
                    if (from > 0) {
                        write(stream, font, 300, 50, String.valueOf(document.getNumberOfPages()));
                    }
                    for (int i = 0; i < shown.size(); i++) {
                        write(stream, font, MARGIN, 80 + 16 * i, shown.get(i));
                    }
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(
            PDPageContentStream stream, PDFont font, float left, float top, String words)
            throws IOException {
        stream.beginText();
        stream.setFont(font, SIZE);
        stream.newLineAtOffset(left, PDRectangle.A4.getHeight() - top);
        stream.showText(words);
        stream.endText();
    }

    /// Paper bears no signs of Markdown, and nothing that the type has no letter for.
    private static String printable(String text, PDFont font) {
        return text.replaceAll("(?m)^#+\\s*|\\*\\*", "")
                .codePoints()
                .filter(letter -> letter == '\n' || isPrinted(Character.toString(letter), font))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isPrinted(String letter, PDFont font) {
        try {
            return font.encode(letter).length > 0;
        } catch (IllegalArgumentException none) {
            return false;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Stream<String> wrapped(String line, PDFont font) {
        var lines = new ArrayList<String>();
        var open = new StringBuilder();
        for (var word : line.strip().split("\\s+")) {
            if (!open.isEmpty() && width(open + " " + word, font) > WIDTH) {
                lines.add(open.toString());
                open.setLength(0);
            }
            open.append(open.isEmpty() ? "" : " ").append(word);
        }
        lines.add(open.toString());
        return lines.stream();
    }

    private static float width(String words, PDFont font) {
        try {
            return font.getStringWidth(words) / 1000 * SIZE;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] pdf(List<Placed> words, @Nullable String password) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var font = font(document);
            try (var stream = new PDPageContentStream(document, page)) {
                for (var word : words) {
                    stream.beginText();
                    stream.setFont(font, word.size());
                    stream.newLineAtOffset(word.left(), PDRectangle.A4.getHeight() - word.top());
                    stream.showText(word.text());
                    stream.endText();
                }
            }
            if (password != null) {
                document.protect(
                        new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static PDFont font(PDDocument document) throws IOException {
        try (var file =
                Objects.requireNonNull(
                        PDDocument.class.getResourceAsStream(
                                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"))) {
            return PDType0Font.load(document, file);
        }
    }
}
