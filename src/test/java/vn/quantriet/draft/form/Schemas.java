package vn.quantriet.draft.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// Holds the parts of a Word file to the schemas of ECMA-376 that POI compiled in full.
public final class Schemas {

    private static final int MOST = 5;

    private interface Reader {
        XmlObject read(String xml) throws XmlException;
    }

    private static final Map<String, Reader> READERS =
            Map.of(
                    "word/document.xml", DocumentDocument.Factory::parse,
                    "word/styles.xml", StylesDocument.Factory::parse,
                    "word/settings.xml", SettingsDocument.Factory::parse,
                    "word/header1.xml", HdrDocument.Factory::parse);

    private Schemas() {}

    /// The first few of each part; all four parts must be there.
    public static List<String> faults(byte[] docx) {
        var parts = DocxWriterTests.parts(docx);
        var faults = new ArrayList<String>();
        for (var part : READERS.keySet()) {
            faults.addAll(
                    parts.containsKey(part)
                            ? faults(part, parts.get(part))
                            : List.of("missing: " + part));
        }
        return faults;
    }

    static List<String> faults(String part, String xml) {
        var faults = new ArrayList<XmlError>();
        try {
            Objects.requireNonNull(READERS.get(part))
                    .read(xml)
                    .validate(new XmlOptions().setErrorListener(faults));
        } catch (XmlException broken) {
            return List.of(part + ": " + broken.getMessage());
        }
        return faults.stream().limit(MOST).map(each -> part + ": " + each.getMessage()).toList();
    }
}
