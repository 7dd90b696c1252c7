package vn.quantriet.draft.form;

/// Prints a paper as a Word file (DOCX): styles with names, levels of the outline, repeated heads of tables. The same paper and
/// rule make the same bytes.
public final class DocxWriter {

    private DocxWriter() {}

    public static byte[] write(OfficialPaper paper, FormRule rule) {
        var words = new Wording(paper, rule);
        return new Docx(DocxBody.of(words), DocxStyles.of(rule), words).bytes();
    }
}
