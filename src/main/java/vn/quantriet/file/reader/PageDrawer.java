package vn.quantriet.file.reader;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.quantriet.file.DocumentText.Reason;
import vn.quantriet.file.PageImage;
import vn.quantriet.file.PageImage.Drawn;
import vn.quantriet.file.PageImage.NotDrawn;

/// Draws one page of a PDF or of a picture, here and now: for the process that is thrown away.
final class PageDrawer {

    /// Smaller than this holds no word.
    private static final int LEAST_SIDE = 16;

    private static final float POINTS_OF_AN_INCH = 72;

    private PageDrawer() {}

    /// @param page the first is 1
    /// @param density dots an inch; a picture is taken for a sheet of A4
    static PageImage draw(byte[] bytes, int page, int density) {
        try {
            return drawn(bytes, page, density);
        } catch (CannotRead why) {
            return new NotDrawn(why.reason());
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return new NotDrawn(Reason.DAMAGED);
        }
    }

    /// How many pages a picture has: one, unless it is TIFF.
    static int pages(byte[] picture) {
        try (var images = new Pictures(picture)) {
            return images.count();
        } catch (IOException | RuntimeException broken) {
            return 1;
        }
    }

    private static PageImage drawn(byte[] bytes, int page, int density) throws IOException {
        return switch (Kind.of(bytes)) {
            case PDF -> pdf(bytes, page, density);
            case PNG, JPEG, TIFF -> picture(bytes, page, density);
            case DOCX, XLSX, PPTX, ODF, ZIP, OLE, RTF, TEXT, OTHER -> new NotDrawn(Reason.FORMAT);
        };
    }

    private static PageImage picture(byte[] bytes, int page, int density) throws IOException {
        try (var images = new Pictures(bytes)) {
            int pages = images.count();
            return page > pages ? none() : large(images.image(page - 1, density), pages);
        }
    }

    private static PageImage pdf(byte[] bytes, int page, int density) throws IOException {
        try (var document = Pdf.open(bytes)) {
            int pages = Pdf.pages(document);
            return page > pages ? none() : large(sheet(document, page - 1, density), pages);
        }
    }

    private static Pixels sheet(PDDocument document, int index, int density) throws IOException {
        var box = document.getPage(index).getCropBox();
        var scale = scale(box.getWidth(), box.getHeight(), density / POINTS_OF_AN_INCH);
        if (scale.isEmpty()) {
            throw new CannotRead(Reason.EMPTY, "page without size");
        }
        var renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        return Pixels.of(renderer.renderImage(index, scale.get(), ImageType.RGB));
    }

    /// As asked, or as much as there is room for.
    private static Optional<Float> scale(float width, float height, float asked) {
        double area = (double) width * height;
        double most = 0.99 * Math.sqrt(Pixels.MOST / area);
        return Double.isFinite(most) && width > 0 && height > 0
                ? Optional.of((float) Math.min(asked, most))
                : Optional.empty();
    }

    private static PageImage large(Pixels pixels, int pages) {
        return Math.min(pixels.width(), pixels.height()) < LEAST_SIDE
                ? new NotDrawn(Reason.EMPTY)
                : new Drawn(pixels, pages);
    }

    private static PageImage none() {
        return new NotDrawn(Reason.EMPTY);
    }
}
