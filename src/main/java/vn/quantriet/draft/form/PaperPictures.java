package vn.quantriet.draft.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Draws the pages of a paper as they will be printed, for pages that show them.
public final class PaperPictures {

    private static final int MOST = 20;

    private PaperPictures() {}

    /// The first pages as PNG, each an address of its own (`data:`).
    ///
    /// @param density in dots per inch: 72 makes a page 595 dots wide
    public static List<String> of(OfficialPaper paper, FormRule rule, int density) {
        var pictures = new ArrayList<String>();
        try (var document = Loader.loadPDF(PdfWriter.write(paper, rule))) {
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < Math.min(document.getNumberOfPages(), MOST); page++) {
                pictures.add(picture(renderer, page, density));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return pictures;
    }

    private static String picture(PDFRenderer renderer, int page, int density) throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(renderer.renderImageWithDPI(page, density, ImageType.GRAY), "png", png);
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
