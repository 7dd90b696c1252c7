package vn.quantriet.file;

import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.quantriet.file.PageImage.Drawn;
import vn.quantriet.file.PageImage.NotDrawn;
import vn.quantriet.file.PageText.NotRecognised;
import vn.quantriet.file.PageText.Recognised;
import vn.quantriet.file.reader.Pixels;
import vn.quantriet.file.reader.Sandbox;
import vn.quantriet.file.reader.Tesseract;

/// Draws the pages of PDF files and pictures and recognises the words on them, in processes apart.
@Service
public class Scans {

    /// Dots an inch: fewer cost words.
    private static final int FOR_READING = 300;

    /// Sharp enough for the eye, a tenth of the bytes.
    private static final int FOR_SHOWING = 110;

    private final Files files;
    private final Sandbox sandbox = new Sandbox();
    private final Tesseract tesseract = new Tesseract();

    Scans(Files files) {
        this.files = files;
    }

    /// Whether there is a program here that recognises Vietnamese.
    public boolean isReady() {
        return tesseract.isReady();
    }

    /// What an administrator installs to have one.
    public static String packages() {
        return Tesseract.PACKAGES;
    }

    /// Takes seconds, at worst minutes: call it outside a transaction.
    ///
    /// @param page the first is 1
    public PageText recognise(byte[] file, int page) {
        return switch (sandbox.draw(file, page, FOR_READING)) {
            case Drawn(var pixels, int pages) -> words(pixels, pages);
            case NotDrawn(var reason) -> new NotRecognised(reason);
        };
    }

    /// An image of the page for people; empty when it cannot be drawn. Takes a second: call it outside a transaction.
    ///
    public Optional<byte[]> png(FileId id, int page) {
        return drawn(id, page).map(Pixels::png);
    }

    /// The same of a scan, as recognition looked at it: upright and laid straight.
    ///
    /// @param turn by how many right angles clockwise
    public Optional<byte[]> upright(FileId id, int page, int turn) {
        return drawn(id, page).map(pixels -> pixels.turned(turn).straightened().png());
    }

    private Optional<Pixels> drawn(FileId id, int page) {
        return switch (sandbox.draw(files.bytes(id), page, FOR_SHOWING)) {
            case Drawn(var pixels, _) -> Optional.of(pixels);
            case NotDrawn _ -> Optional.empty();
        };
    }

    private PageText words(Pixels pixels, int pages) {
        return tesseract
                .read(pixels)
                .<PageText>map(page ->
                        new Recognised(
                                page.text(), page.confidence(), page.turn(), pages, page.places()))
                .orElseGet(() -> new NotRecognised(DocumentText.Reason.TOO_SLOW));
    }
}
