package vn.quantriet.file.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.file.reader.Papers.docx;
import static vn.quantriet.file.reader.Papers.item;
import static vn.quantriet.file.reader.Papers.p;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A3")
class DocxTests {

    private static final String LISTS =
            """
            <w:abstractNum w:abstractNumId="7">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
              <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>
              <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2.%4."/></w:lvl>
              <w:lvl w:ilvl="4"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF0B7"/></w:lvl>
              <w:lvl w:ilvl="5"><w:pStyle w:val="Buoc"/><w:start w:val="4"/><w:numFmt w:val="decimalZero"/><w:lvlText w:val="Bước %6:"/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
            """;

    @Test
    void keepsParagraphsInTheirOrder() {
        assertThat(Docx.text(docx(p("Một") + p("") + p("") + p("Hai")))).isEqualTo("Một\n\nHai");
    }

    @Test
    void writesTheNumbersThatWordCounts() {
        assertThat(
                        numbered(
                                item(1, 0, "MỤC ĐÍCH")
                                        + item(1, 1, "Một")
                                        + item(1, 1, "Hai")
                                        + item(1, 2, "nhỏ")
                                        + item(1, 3, "nhỏ hơn")
                                        + item(1, 4, "gạch")
                                        + item(1, 0, "NHIỆM VỤ")
                                        + item(1, 1, "lại từ đầu")))
                .isEqualTo(
                        """
                        I. MỤC ĐÍCH
                        1. Một
                        2. Hai
                        a) nhỏ
                        2.1. nhỏ hơn
                        - gạch
                        II. NHIỆM VỤ
                        1. lại từ đầu\
                        """);
    }

    @Test
    void beginsAnewWhereTheListSaysSo() {
        assertThat(numbered(item(1, 1, "một") + item(2, 1, "năm") + item(2, 1, "sáu")))
                .isEqualTo("1. một\n5. năm\n6. sáu");
    }

    @Test
    void takesTheNumberFromTheStyle() {
        var parts =
                Papers.parts(
                        "<w:p><w:pPr><w:pStyle w:val=\"Con\"/></w:pPr><w:r><w:t>việc</w:t></w:r></w:p>");
        parts.put("word/numbering.xml", Papers.numbering(LISTS.replace("Buoc", "Con")));
        parts.put(
                "word/styles.xml",
                Papers.styles(
                        """
                        <w:style w:styleId="Buoc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:caps/></w:rPr></w:style>
                        <w:style w:styleId="Con"><w:basedOn w:val="Buoc"/></w:style>
                        """));
        assertThat(Docx.text(Papers.zip(parts))).isEqualTo("Bước 04: VIỆC");
    }

    @Test
    void givesNoNumberToAnEmptyParagraph() {
        assertThat(numbered(item(1, 1, "một") + item(1, 1, "") + item(1, 1, "hai")))
                .isEqualTo("1. một\n\n2. hai");
    }

    @Test
    void writesTablesAsRows() {
        assertThat(
                        Docx.text(
                                docx(
                                        p("Phụ lục")
                                                + table(
                                                        "<w:tblBorders><w:insideH w:val=\"single\"/></w:tblBorders>"))))
                .isEqualTo(
                        """
                        Phụ lục

                        | TT | Nội dung |
                        | --- | --- |
                        | 1 | Việc một, dòng hai |\
                        """);
    }

    @Test
    void readsATableWithoutLinesCellByCell() {
        assertThat(Docx.text(docx(table(""))))
                .isEqualTo("TT\n\nNội dung\n\n1\n\nViệc một,\ndòng hai");
    }

    @Test
    void alignsMergedCells() {
        assertThat(
                        Docx.text(
                                docx(
                                        """
                                        <w:tbl><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr>
                                        <w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>I</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc></w:tr>
                                        <w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>
                                        """)))
                .isEqualTo("| I |  | A |\n| --- | --- | --- |\n| 1 | 2 |  |");
    }

    @Test
    void readsTextBoxesOnceAndHidesWhatIsNotPrinted() {
        assertThat(
                        Docx.text(
                                docx(
                                        """
                                        <w:p><w:r><w:t>Thân</w:t><w:tab/><w:t>bài</w:t></w:r>
                                          <w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:drawing><w:txbxContent><w:p><w:r><w:t>Ô chữ</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice>
                                            <mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>Ô chữ</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>
                                          <w:del><w:r><w:delText>xóa</w:delText></w:r></w:del><w:ins><w:r><w:t> thêm</w:t></w:r></w:ins>
                                          <w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>
                                        """)))
                .isEqualTo("Thân\tbài thêm\nÔ chữ");
    }

    @Test
    void readsTheHeadOfPagesUnlessItIsANumber() {
        var parts = Papers.parts(p("Thân bài"));
        parts.put("word/header1.xml", "<w:hdr xmlns:w=\"w\">" + p("ĐẢNG ỦY BỘ") + "</w:hdr>");
        parts.put("word/header2.xml", "<w:hdr xmlns:w=\"w\">" + p("2") + "</w:hdr>");
        assertThat(Docx.text(Papers.zip(parts))).isEqualTo("ĐẢNG ỦY BỘ\nThân bài");
    }

    private static String numbered(String body) {
        var parts = Papers.parts(body);
        parts.put("word/numbering.xml", Papers.numbering(LISTS));
        return Docx.text(Papers.zip(parts));
    }

    private static String table(String form) {
        return """
        <w:tbl><w:tblPr>%s</w:tblPr>
        <w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr>
        <w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr></w:tbl>\
        """
                .formatted(form, p("TT"), p("Nội dung"), p("1"), p("Việc một,") + p("dòng hai"));
    }
}
