package vn.quantriet.file.reader;

import vn.quantriet.file.DocumentText;
import vn.quantriet.file.DocumentText.Reason;

/// Reads the bytes of a file into text, here and now: for the process that is thrown away.
final class TextReader {

    private TextReader() {}

    static DocumentText read(byte[] bytes) {
        if (bytes.length == 0) {
            return new DocumentText.Unreadable(Reason.EMPTY);
        }
        return switch (Kind.of(bytes)) {
            case TEXT ->
                    PlainText.of(bytes)
                            .map(TextReader::readable)
                            .orElse(new DocumentText.Unreadable(Reason.FORMAT));
            case PNG, JPEG, TIFF -> new DocumentText.Scan(1);
            case OLE, RTF, ODF -> new DocumentText.Unreadable(Reason.OLD_FORMAT);
            case DOCX, PDF, XLSX, PPTX, ZIP, OTHER -> new DocumentText.Unreadable(Reason.FORMAT);
        };
    }

    private static DocumentText readable(String text) {
        return text.isBlank()
                ? new DocumentText.Unreadable(Reason.EMPTY)
                : new DocumentText.Readable(text);
    }
}
