package vn.quantriet.file.reader;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.quantriet.file.DocumentText;
import vn.quantriet.file.DocumentText.Reason;

/// Reads the text layer of a PDF. Scripts, actions and attachments in it are never looked at.
final class Pdf {

    static final int MOST_PAGES = 3000;

    /// Fewer letters than this on an average page: pictures with a stray stamp, not text.
    private static final int LETTERS_OF_A_PAGE = 20;

    private Pdf() {}

    static DocumentText read(byte[] bytes) {
        try (var document = open(bytes)) {
            return read(document);
        } catch (IOException broken) {
            throw new CannotRead(Reason.DAMAGED, String.valueOf(broken.getMessage()));
        }
    }

    static PDDocument open(byte[] bytes) throws IOException {
        try {
            var memory = IOUtils.createMemoryOnlyStreamCache();
            return Loader.loadPDF(bytes, "", null, null, memory);
        } catch (InvalidPasswordException locked) {
            throw new CannotRead(Reason.PASSWORD, "pdf");
        }
    }

    static int pages(PDDocument document) {
        int pages = document.getNumberOfPages();
        if (pages == 0) {
            throw new CannotRead(Reason.DAMAGED, "no page");
        }
        if (pages > MOST_PAGES) {
            throw new CannotRead(Reason.TOO_LARGE, pages + " pages");
        }
        return pages;
    }

    private static DocumentText read(PDDocument document) throws IOException {
        int pages = pages(document);
        var text = new PdfText().of(document);
        var words = text.text();
        long letters = words.codePoints().filter(Character::isLetter).count();
        return letters < (long) LETTERS_OF_A_PAGE * pages
                ? new DocumentText.Scan(pages)
                : new DocumentText.Readable(words, Garbled.is(words), text.places());
    }
}
