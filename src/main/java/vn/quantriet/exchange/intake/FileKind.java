package vn.quantriet.exchange.intake;

/// What people call a kind of file.
enum FileKind {
    WORD,
    SHEET,
    SLIDES,
    OPEN_DOCUMENT,
    PDF,
    PICTURE,
    TEXT,
    OLD_OFFICE,
    ARCHIVE,
    UNKNOWN;

    static FileKind of(String mediaType) {
        return switch (mediaType) {
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> WORD;
            case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" -> SHEET;
            case "application/vnd.openxmlformats-officedocument.presentationml.presentation" ->
                    SLIDES;
            case "application/vnd.oasis.opendocument" -> OPEN_DOCUMENT;
            case "application/pdf" -> PDF;
            case "image/png", "image/jpeg", "image/tiff" -> PICTURE;
            case "text/plain" -> TEXT;
            case "application/x-ole-storage", "application/rtf" -> OLD_OFFICE;
            case "application/zip" -> ARCHIVE;
            default -> UNKNOWN;
        };
    }

    String messageKey() {
        return "exchange.kind." + name();
    }
}
