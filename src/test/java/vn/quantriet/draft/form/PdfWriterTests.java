package vn.quantriet.draft.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("A7")
class PdfWriterTests {

    @ParameterizedTest
    @MethodSource("vn.quantriet.draft.form.Papers#all")
    void keepsToTheStandardOfArchives(String name, OfficialPaper paper) {
        for (var rule : List.of(Rules.OF_2018, Rules.OF_2026)) {
            assertThat(VeraPdf.faults(PdfWriter.write(paper, rule))).as(name).isEmpty();
        }
    }

    @Test
    void wouldNoticeAFileThatDoesNot() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var plain = new PDDocument()) {
            plain.addPage(new PDPage());
            plain.save(bytes);
        }
        assertThat(VeraPdf.faults(bytes.toByteArray())).isNotEmpty();
    }

    @Test
    void makesTheSameBytesAgain() throws InterruptedException {
        var first = PdfWriter.write(Papers.plan(), Rules.OF_2026);
        Thread.sleep(1100);

        assertThat(PdfWriter.write(Papers.plan(), Rules.OF_2026)).isEqualTo(first);
    }

    @Test
    void carriesOnlyItsOwnLetters() throws IOException {
        try (var document = open(Papers.report())) {
            var fonts = new ArrayList<String>();
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    fonts.add(font.getName());
                }
            }
            assertThat(fonts).isNotEmpty().allMatch(font -> font.contains("LiberationSerif"));
        }
    }

    @Test
    void isTaggedAndSaysItsTitleAuthorAndLanguage() throws IOException {
        try (var document = open(Papers.plan())) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith("vi");
            assertThat(document.getDocumentInformation().getTitle())
                    .startsWith("Kế hoạch thực hiện Kết luận");
            assertThat(document.getDocumentInformation().getAuthor())
                    .isEqualTo("ĐẢNG ỦY BỘ THỦY VĂN");
        }
    }

    @Test
    void numbersPagesFromTheSecond() throws IOException {
        try (var document = open(Papers.report())) {
            assertThat(firstLine(document, 1)).doesNotContainPattern("^\\s*1\\s*$");
            assertThat(firstLine(document, 2)).isEqualTo("2");
            assertThat(firstLine(document, 3)).isEqualTo("3");
        }
    }

    @Test
    void laysAWideTableOnItsSideAndRepeatsItsHead() throws IOException {
        try (var document = open(Papers.programme())) {
            var first = document.getPage(0).getMediaBox();
            var second = document.getPage(1).getMediaBox();
            assertThat(first.getHeight()).isGreaterThan(first.getWidth());
            assertThat(second.getWidth()).isGreaterThan(second.getHeight());
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            assertThat(text(document, 3)).contains("Chủ trì", "Sản phẩm");
        }
    }

    @Test
    void showsABoxForALetterItLacks() throws IOException {
        try (var document = open(Papers.of(new Block.Paragraph("Vui 😀 漢 thôi.")))) {
            assertThat(text(document, 1)).contains("Vui □ □ thôi.");
        }
    }

    @Test
    void leavesNoSignatureAloneOnAPage() throws IOException {
        for (int lines = 20; lines < 34; lines++) {
            var body = new ArrayList<Block>();
            for (int i = 0; i < lines; i++) {
                body.add(new Block.Paragraph("Câu thứ " + i + "."));
            }
            var plan = Papers.plan();
            var paper = Papers.with(plan, body);
            try (var document = open(paper)) {
                var last = text(document, document.getNumberOfPages());
                assertThat(last).as(lines + " lines").contains("T/M BAN THƯỜNG VỤ", "Câu thứ");
            }
        }
    }

    private static PDDocument open(OfficialPaper paper) throws IOException {
        return Loader.loadPDF(PdfWriter.write(paper, Rules.OF_2026));
    }

    private static String firstLine(PDDocument document, int page) throws IOException {
        return text(document, page)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.setSortByPosition(true);
        return stripper.getText(document);
    }
}
