package vn.quantriet.draft.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The parts of a Word file in one archive. The same parts make the same bytes.
final class Docx {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// The one relation that the document names.
    static final String HEADER = "rId3";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String KIND =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String DECLARATION =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, String> parts = new LinkedHashMap<>();

    Docx(String document, String styles, Wording words) {
        parts.put("[Content_Types].xml", contentTypes());
        parts.put("_rels/.rels", packageRelations());
        parts.put("word/document.xml", document);
        parts.put("word/_rels/document.xml.rels", documentRelations());
        parts.put("word/styles.xml", styles);
        parts.put("word/settings.xml", settings());
        parts.put("word/header1.xml", header());
        parts.put("docProps/core.xml", core(words));
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(EPOCH);
                zip.putNextEntry(entry);
                zip.write((DECLARATION + part.getValue()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static String contentTypes() {
        var xml = new Markup().start("Types", "xmlns", PACKAGE + "content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        override(xml, "/word/document.xml", KIND + "document.main+xml");
        override(xml, "/word/styles.xml", KIND + "styles+xml");
        override(xml, "/word/settings.xml", KIND + "settings+xml");
        override(xml, "/word/header1.xml", KIND + "header+xml");
        override(
                xml,
                "/docProps/core.xml",
                "application/vnd.openxmlformats-package.core-properties+xml");
        return xml.toString();
    }

    private static void override(Markup xml, String part, String type) {
        xml.empty("Override", "PartName", part, "ContentType", type);
    }

    private static String packageRelations() {
        var xml = new Markup().start("Relationships", "xmlns", PACKAGE + "relationships");
        relation(xml, "rId1", RELATIONS + "/officeDocument", "word/document.xml");
        relation(
                xml,
                "rId2",
                PACKAGE + "relationships/metadata/core-properties",
                "docProps/core.xml");
        return xml.toString();
    }

    private static String documentRelations() {
        var xml = new Markup().start("Relationships", "xmlns", PACKAGE + "relationships");
        relation(xml, "rId1", RELATIONS + "/styles", "styles.xml");
        relation(xml, "rId2", RELATIONS + "/settings", "settings.xml");
        relation(xml, HEADER, RELATIONS + "/header", "header1.xml");
        return xml.toString();
    }

    private static void relation(Markup xml, String id, String type, String target) {
        xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
    }

    private static String settings() {
        var xml = new Markup().start("w:settings", "xmlns:w", WORD);
        xml.empty("w:zoom", "w:percent", 100);
        xml.empty("w:defaultTabStop", "w:val", 567);
        xml.empty("w:characterSpacingControl", "w:val", "doNotCompress");
        xml.start("w:compat");
        xml.empty(
                "w:compatSetting",
                "w:name",
                "compatibilityMode",
                "w:uri",
                "http://schemas.microsoft.com/office/word",
                "w:val",
                15);
        xml.end().empty("w:themeFontLang", "w:val", DocxStyles.LANGUAGE);
        return xml.toString();
    }

    /// The page's number, in the middle of the top.
    private static String header() {
        var xml = new Markup().start("w:hdr", "xmlns:w", WORD).start("w:p");
        xml.start("w:pPr").empty("w:pStyle", "w:val", "Header").end();
        xml.start("w:fldSimple", "w:instr", "PAGE").start("w:r").start("w:t").text("2");
        return xml.toString();
    }

    private static String core(Wording words) {
        var xml =
                new Markup()
                        .start(
                                "cp:coreProperties",
                                "xmlns:cp",
                                PACKAGE + "metadata/core-properties",
                                "xmlns:dc",
                                "http://purl.org/dc/elements/1.1/",
                                "xmlns:dcterms",
                                "http://purl.org/dc/terms/",
                                "xmlns:xsi",
                                "http://www.w3.org/2001/XMLSchema-instance");
        xml.start("dc:title").text(words.name()).end();
        xml.start("dc:creator").text(Print.line(words.paper().issuer())).end();
        xml.start("dc:language").text(DocxStyles.LANGUAGE).end();
        var day = words.paper().issuedOn();
        if (day != null) {
            xml.start("dcterms:created", "xsi:type", "dcterms:W3CDTF")
                    .text(day + "T00:00:00Z")
                    .end();
        }
        return xml.toString();
    }
}
