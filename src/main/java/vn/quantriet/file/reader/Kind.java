package vn.quantriet.file.reader;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What a file is, told from its bytes and never from its name.
public enum Kind {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ODF("application/vnd.oasis.opendocument"),
    ZIP("application/zip"),
    PDF("application/pdf"),
    /// Word, Excel, PowerPoint as they were before 2007; also a newer file set with a password.
    OLE("application/x-ole-storage"),
    RTF("application/rtf"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    TIFF("image/tiff"),
    TEXT("text/plain"),
    OTHER("application/octet-stream");

    private final String mediaType;

    Kind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /// The kind of a file with these bytes at its beginning; a few thousand of them do.
    public static Kind of(byte[] head) {
        if (starts(head, "PK\3\4") || starts(head, "PK\5\6")) {
            return zip(new String(head, StandardCharsets.ISO_8859_1));
        }
        if (starts(head, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OLE;
        }
        if (starts(head, "{\\rtf")) {
            return RTF;
        }
        if (isPdf(head)) {
            return PDF;
        }
        return picture(head);
    }

    private static Kind zip(String head) {
        if (head.contains("mimetypeapplication/vnd.oasis.opendocument")) {
            return ODF;
        }
        if (head.contains("word/")) {
            return DOCX;
        }
        if (head.contains("xl/")) {
            return XLSX;
        }
        return head.contains("ppt/") ? PPTX : ZIP;
    }

    private static Kind picture(byte[] head) {
        if (starts(head, "\u0089PNG")) {
            return PNG;
        }
        if (starts(head, "\u00FF\u00D8\u00FF")) {
            return JPEG;
        }
        if (starts(head, "II*\0") || starts(head, "MM\0*")) {
            return TIFF;
        }
        return PlainText.looksLike(head) ? TEXT : OTHER;
    }

    /// Readers of PDF accept some rubbish before the mark.
    private static boolean isPdf(byte[] head) {
        var first = new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1);
        return first.contains("%PDF-");
    }

    private static boolean starts(byte[] head, String mark) {
        var bytes = mark.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= bytes.length
                && Arrays.equals(head, 0, bytes.length, bytes, 0, bytes.length);
    }
}
