package vn.quantriet.draft.form;

import java.util.Locale;

/// In which format a paper is printed.
public enum PaperFormat {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String mediaType;

    PaperFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public byte[] write(OfficialPaper paper, FormRule rule) {
        return switch (this) {
            case PDF -> PdfWriter.write(paper, rule);
            case DOCX -> DocxWriter.write(paper, rule);
        };
    }

    public String mediaType() {
        return mediaType;
    }

    /// ".pdf"
    public String suffix() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
