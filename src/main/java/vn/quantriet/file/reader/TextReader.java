package vn.quantriet.file.reader;

import vn.quantriet.file.DocumentText;
import vn.quantriet.file.DocumentText.Readable;
import vn.quantriet.file.DocumentText.Reason;
import vn.quantriet.file.DocumentText.Scan;
import vn.quantriet.file.DocumentText.Unreadable;

/// Reads the bytes of a file into text, here and now: for the process that is thrown away.
final class TextReader {

    private TextReader() {}

    /// Whatever a broken file makes a parser throw means that the file is broken.
    static DocumentText read(byte[] bytes) {
        try {
            return told(bytes);
        } catch (CannotRead why) {
            return new Unreadable(why.reason());
        } catch (RuntimeException | StackOverflowError broken) {
            return new Unreadable(Reason.DAMAGED);
        }
    }

    private static DocumentText told(byte[] bytes) {
        if (bytes.length == 0) {
            return new Unreadable(Reason.EMPTY);
        }
        return switch (Kind.of(bytes)) {
            case TEXT ->
                    PlainText.of(bytes)
                            .map(TextReader::readable)
                            .orElseGet(() -> new Unreadable(Reason.FORMAT));
            case DOCX, ZIP -> readable(Docx.text(bytes));
            case PDF -> Pdf.read(bytes);
            case PNG, JPEG, TIFF -> new Scan(PageDrawer.pages(bytes));
            case OLE, RTF, ODF -> new Unreadable(Reason.OLD_FORMAT);
            case XLSX, PPTX, OTHER -> new Unreadable(Reason.FORMAT);
        };
    }

    private static DocumentText readable(String text) {
        return text.isBlank() ? new Unreadable(Reason.EMPTY) : new Readable(text);
    }
}
