package vn.quantriet.draft.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quantriet.document.Recipient;
import vn.quantriet.document.Signature;
import vn.quantriet.draft.form.Block.*;

/// Whatever people paste: neither writer breaks, and what comes out is valid.
@Tag("A7")
class HostilePaperTests {

    static Stream<Arguments> papers() {
        return Stream.of(
                Arguments.of(
                        "control characters", everywhere("a\u0000\u0007\u001b\u000b\uFFFE\uD800b")),
                Arguments.of(
                        "markup",
                        everywhere("</p><script>alert(1)</script>&amp;<!-- ]]> --><style>*{}")),
                Arguments.of(
                        "style",
                        everywhere("} .Body { display:none } @import url(http://127.0.0.1/x)")),
                Arguments.of("long word", everywhere("ơ".repeat(200))),
                Arguments.of("turned", everywhere("\u202Eabc\u202D \u200F\u05D0\u05D1 عربي")),
                Arguments.of("pictures", everywhere("👩‍👩‍👧‍👦 😀 漢字 \uE000 ก็")),
                Arguments.of("lines", everywhere("\n\n\r\n a \u2028 b \t c\n")),
                Arguments.of("blanks", everywhere(" \u00A0 \u3000 ")),
                Arguments.of("braces", everywhere("%s %d {0} ${x} \\ \" '")),
                Arguments.of("many items", Papers.of(items(3000))),
                Arguments.of("long table", Papers.of(table(2000, 7))),
                Arguments.of("wide table", Papers.of(table(5, 60))),
                Arguments.of("empty table", Papers.of(new Table(List.of(), List.of()))),
                Arguments.of("head alone", Papers.of(new Table(List.of("TT"), List.of()))),
                Arguments.of(
                        "huge cell",
                        Papers.of(
                                new Table(
                                        List.of("a", "b"),
                                        List.of(List.of("1", "chữ ".repeat(5000)))))),
                Arguments.of("huge paragraph", Papers.of(new Paragraph("việc ".repeat(40_000)))),
                Arguments.of("nothing", Papers.empty()));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void breakNoWordFile(String name, OfficialPaper paper) {
        var docx = inTime(name, () -> DocxWriter.write(paper, Rules.OF_2026));

        assertThat(Schemas.faults(docx)).as(name).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void breakNoPdf(String name, OfficialPaper paper) {
        var pdf = inTime(name, () -> PdfWriter.write(paper, Rules.OF_2018));

        assertThat(VeraPdf.faults(pdf)).as(name).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void breakNoText(String name, OfficialPaper paper) {
        assertThat(paper.text(Rules.OF_2026)).as(name).contains("ĐẢNG CỘNG SẢN VIỆT NAM");
    }

    private static byte[] inTime(String name, java.util.function.Supplier<byte[]> writing) {
        long start = System.nanoTime();
        var bytes = writing.get();
        var took = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf(
                "HOSTILE PAPER %s: %d KB in %d ms%n", name, bytes.length / 1024, took.toMillis());
        assertThat(took).as(name).isLessThan(Duration.ofSeconds(60));
        return bytes;
    }

    private static OfficialPaper everywhere(String text) {
        return new OfficialPaper(
                text,
                text,
                new PaperNumber(1, text),
                text,
                Papers.DAY,
                text,
                text,
                List.of(text, text),
                List.of(
                        new Ground(text),
                        new Enactment(text),
                        new Heading(1, text, text),
                        new Item(text, text),
                        new Table(List.of(text, text), List.of(List.of(text, text))),
                        new Paragraph(text)),
                new Signature(text, text, text),
                List.of(new Recipient(text, text)),
                text,
                List.of(new Appendix(text, text, List.of(new Paragraph(text)))),
                true);
    }

    private static Block[] items(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Item(i + ".", "Việc thứ " + i + " phải làm xong trong quý này."))
                .toArray(Block[]::new);
    }

    private static Block table(int rows, int columns) {
        var head = IntStream.range(0, columns).mapToObj(i -> "Cột " + i).toList();
        var all = new ArrayList<List<String>>();
        for (int i = 0; i < rows; i++) {
            int row = i;
            all.add(IntStream.range(0, columns).mapToObj(j -> "Ô " + row + " " + j).toList());
        }
        return new Table(head, all);
    }
}
