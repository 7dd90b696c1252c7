package vn.quantriet.draft.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quantriet.draft.form.Block.Heading;
import vn.quantriet.draft.form.Block.Table;

@Tag("A7")
class DocxWriterTests {

    @ParameterizedTest
    @MethodSource("vn.quantriet.draft.form.Papers#all")
    void isValidAgainstTheSchemasOfOffice(String name, OfficialPaper paper) {
        for (var rule : List.of(Rules.OF_2018, Rules.OF_2026)) {
            assertThat(Schemas.faults(DocxWriter.write(paper, rule))).as(name).isEmpty();
        }
    }

    @Test
    void wouldNoticeAnInvalidFile() {
        assertThat(
                        Schemas.faults(
                                "word/document.xml",
                                "<w:document xmlns:w=\"%s\"><w:p/></w:document>"
                                        .formatted(Docx.WORD)))
                .isNotEmpty();
    }

    @Test
    void makesTheSameBytesAgain() {
        assertThat(DocxWriter.write(Papers.programme(), Rules.OF_2026))
                .isEqualTo(DocxWriter.write(Papers.programme(), Rules.OF_2026));
    }

    @Test
    void holdsTheMarginsOfTheRule() throws IOException {
        try (var document = open(Papers.plan(), Rules.OF_2026)) {
            var margins = document.getDocument().getBody().getSectPr().getPgMar();
            assertThat(margins.getLeft()).hasToString("1701");
            assertThat(margins.getRight()).hasToString("850");
            assertThat(margins.getTop()).hasToString("1134");
            assertThat(margins.getBottom()).hasToString("1134");
        }
    }

    @Test
    void namesStylesAndLevelsOfTheOutline() throws IOException {
        try (var document = open(Papers.plan(), Rules.OF_2026)) {
            var heading =
                    document.getParagraphs().stream()
                            .filter(each -> each.getText().equals("II- NHIỆM VỤ TRỌNG TÂM"))
                            .findFirst()
                            .orElseThrow();
            var style = document.getStyles().getStyle(heading.getStyle());
            assertThat(style.getName()).isEqualTo("heading 1");
            assertThat(style.getCTStyle().getPPr().getOutlineLvl().getVal()).hasToString("0");
            assertThat(style.getCTStyle().getPPr().isSetKeepNext()).isTrue();
        }
    }

    @Test
    void saysItsTitleAuthorLanguageAndDay() {
        var parts = parts(DocxWriter.write(Papers.plan(), Rules.OF_2026));

        assertThat(parts.get("docProps/core.xml"))
                .contains(
                        "<dc:title>Kế hoạch thực hiện Kết luận số 04-KL/ĐUK",
                        "<dc:creator>ĐẢNG ỦY BỘ THỦY VĂN<",
                        "<dc:language>vi-VN<",
                        ">2026-06-05T00:00:00Z<");
        assertThat(parts.get("word/styles.xml"))
                .contains("<w:lang w:val=\"vi-VN\"", "w:ascii=\"Times New Roman\"");
    }

    @Test
    void numbersPagesFromTheSecond() {
        var parts = parts(DocxWriter.write(Papers.plan(), Rules.OF_2026));

        assertThat(parts.get("word/header1.xml")).contains("w:instr=\"PAGE\"");
        assertThat(parts.get("word/document.xml")).containsOnlyOnce("<w:titlePg/>");
    }

    @Test
    void repeatsTheHeadOfATableAndKeepsRowsWhole() throws IOException {
        try (var document = open(Papers.programme(), Rules.OF_2026)) {
            var table = document.getTables().getLast();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRow(1).isCantSplitRow()).isTrue();
        }
    }

    @Test
    void laysAWideTableOnItsSide() {
        var document =
                parts(DocxWriter.write(Papers.programme(), Rules.OF_2026)).get("word/document.xml");

        assertThat(document)
                .containsSubsequence("w:orient=\"portrait\"", "PHỤ LỤC", "w:orient=\"landscape\"");
    }

    @Test
    void printsTheMarkOfADraftAndNoneElse() {
        assertThat(text(Papers.draft())).contains("DỰ THẢO");
        assertThat(text(Papers.plan())).doesNotContain("DỰ THẢO");
    }

    @Test
    void givesNarrowColumnsToFiguresAndWideOnesToSentences() {
        var table =
                new Table(
                        List.of("TT", "Nội dung"),
                        List.of(List.of("1", "Tổ chức hội nghị học tập, quán triệt nghị quyết")));
        var widths = Columns.of(table, 12, 400);

        assertThat(widths[0]).isBetween(15.0, 60.0);
        assertThat(widths[0] + widths[1])
                .isCloseTo(400, org.assertj.core.data.Offset.offset(0.001));
    }

    @Test
    void takesHeadingsDeeperThanWordKnows() {
        assertThat(
                        Schemas.faults(
                                DocxWriter.write(
                                        Papers.of(new Heading(99, "", "sâu")), Rules.OF_2026)))
                .isEmpty();
    }

    private static String text(OfficialPaper paper) {
        return String.valueOf(
                parts(DocxWriter.write(paper, Rules.OF_2026)).get("word/document.xml"));
    }

    private static XWPFDocument open(OfficialPaper paper, FormRule rule) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DocxWriter.write(paper, rule)));
    }

    static Map<String, String> parts(byte[] docx) {
        var parts = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return parts;
    }
}
