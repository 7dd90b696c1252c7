package vn.quantriet.draft.form;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/// Puts a face into a PDF when it is first needed.
///
/// Ligatures are switched off: they cost two thirds of the time, and Vietnamese has none.
final class FaceSupplier extends PDFontSupplier {

    private final Face face;
    private final PDDocument document;
    private @Nullable PDFont font;

    @SuppressWarnings("NullAway") // the font comes when it is asked for
    FaceSupplier(Face face, PDDocument document) {
        super(null);
        this.face = face;
        this.document = document;
    }

    @Override
    public PDFont supply() {
        if (font == null) {
            font = load();
        }
        return font;
    }

    private PDFont load() {
        try {
            return PDType0Font.load(document, face.font(), true);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
