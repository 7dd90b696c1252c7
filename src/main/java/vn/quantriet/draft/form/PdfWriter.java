package vn.quantriet.draft.form;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Prints a paper as PDF/A-2a and PDF/UA-1: tagged, with all its letters inside, to be kept for long and read aloud. The same
/// paper and rule make the same bytes.
public final class PdfWriter {

    private static final String PRODUCER = "Quán Triệt";
    private static final int BOLD = 700;
    private static final int REGULAR = 400;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfWriter() {}

    public static byte[] write(OfficialPaper paper, FormRule rule) {
        try (var document = new PDDocument()) {
            return write(PrintPage.of(new Wording(paper, rule)), paper, document);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] write(String page, OfficialPaper paper, PDDocument document)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.withHtmlContent(page, null);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useUnicodeLineBreaker(new BlankBreaker());
        builder.withProducer(PRODUCER);
        nothingFromOutside(builder);
        fonts(builder, document);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PaperDay.put(paper.issuedOn(), document);
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    /// A page names no other file; should it ever, none is opened.
    private static void nothingFromOutside(PdfRendererBuilder builder) {
        for (var moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, moment);
        }
    }

    private static void fonts(PdfRendererBuilder builder, PDDocument document) {
        for (var face : Face.values()) {
            builder.useFont(
                    new FaceSupplier(face, document),
                    Face.FAMILY,
                    face.isBold() ? BOLD : REGULAR,
                    face.isItalic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
    }
}
