package vn.quantriet.file.reader;

import java.util.stream.Stream;
import vn.quantriet.file.DocumentText.Reason;

/// Opens a Word file: which part is the text, the numbers, the styles. Relationships that point outside are never followed.
final class Docx {

    private static final String MAIN = "word/document.xml";

    private Docx() {}

    static String text(byte[] bytes) {
        var zip = ZipDirectory.of(bytes);
        var main = main(zip);
        var folder = main.substring(0, main.lastIndexOf('/') + 1);
        var document =
                zip.find(main)
                        .map(Xml::of)
                        .orElseThrow(() -> new CannotRead(Reason.DAMAGED, "no text part"));
        var styles = zip.find(folder + "styles.xml").map(Xml::of).map(Styles::of);
        var numbers = zip.find(folder + "numbering.xml").map(Xml::of).map(Numbering::of);
        var text = new DocxText(styles.orElseGet(Styles::none), numbers.orElseGet(Numbering::none));
        heads(zip, folder).forEach(text::head);
        document.child("body").ifPresent(text::body);
        return text.toString();
    }

    /// Word itself always writes the same name; others say it in the relationships of the package.
    private static String main(ZipDirectory zip) {
        if (zip.has(MAIN)) {
            return MAIN;
        }
        return zip.find("_rels/.rels").map(Xml::of).stream()
                .flatMap(relations -> relations.all("Relationship"))
                .filter(relation -> !relation.attribute("TargetMode").equals("External"))
                .filter(relation -> relation.attribute("Type").endsWith("/officeDocument"))
                .map(relation -> relation.attribute("Target").replaceFirst("^/", ""))
                .findFirst()
                .orElseThrow(() -> new CannotRead(Reason.FORMAT, "not a Word file"));
    }

    private static Stream<Xml> heads(ZipDirectory zip, String folder) {
        return Stream.of("header1.xml", "header2.xml", "header3.xml")
                .flatMap(name -> zip.find(folder + name).stream())
                .map(Xml::of);
    }
}
