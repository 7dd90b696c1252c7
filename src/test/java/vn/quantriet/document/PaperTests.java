package vn.quantriet.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.quantriet.document.Paper.Paragraph;
import vn.quantriet.document.Paper.Passage;
import vn.quantriet.document.Paper.Span;
import vn.quantriet.document.Paper.Table;

class PaperTests {

    @Test
    void marksAPassageCountedInCodePoints() {
        assertThat(Paper.of("😀 Giao Ban", Optional.of(new Passage(2, 6))).blocks())
                .containsExactly(
                        new Paragraph(
                                List.of(
                                        new Span("😀 ", false),
                                        new Span("Giao", true),
                                        new Span(" Ban", false))));
    }

    @Test
    void marksAPassageAcrossParagraphs() {
        assertThat(Paper.of("một\n\nhai ba", Optional.of(new Passage(1, 8))).blocks())
                .containsExactly(
                        new Paragraph(List.of(new Span("m", false), new Span("ột", true))),
                        new Paragraph(List.of(new Span("hai", true), new Span(" ba", false))));
    }

    @Test
    void leavesOutTheSignsOfMarkdown() {
        var text = "**KẾ HOẠCH**\nSố 35/KH/ĐU\\*";
        assertThat(Paper.of(text, Optional.of(new Passage(2, 10))).blocks())
                .containsExactly(
                        new Paragraph(
                                List.of(
                                        new Span("", false),
                                        new Span("KẾ HOẠCH", true),
                                        new Span("", false))),
                        new Paragraph(List.of(new Span("Số 35/KH/ĐU*", false))));
    }

    @Test
    void showsRowsAsATable() {
        assertThat(
                        Paper.of("| TT | Việc |\n| --- | --- |\n| 1 | a |\nhết", Optional.empty())
                                .blocks())
                .containsExactly(
                        new Table(
                                List.of(
                                        List.of(plain(" TT "), plain(" Việc ")),
                                        List.of(plain(" 1 "), plain(" a ")))),
                        new Paragraph(plain("hết")));
    }

    @Test
    void showsAVeryLongTextAroundThePassage() {
        var text = "dòng chữ số một\n".repeat(60_000);
        var whole = Paper.of(text, Optional.empty());
        assertThat(whole.cut()).isTrue();
        var near = Paper.of(text, Optional.of(new Passage(900_000, 900_010)));
        assertThat(
                        near.blocks().stream()
                                .filter(Paragraph.class::isInstance)
                                .map(Paragraph.class::cast)
                                .anyMatch(Paragraph::isMarked))
                .isTrue();
        assertThat(near.blocks()).hasSizeLessThan(30_000);
    }

    @Test
    void marksNothingBeyondTheEnd() {
        assertThat(Paper.of("ngắn", Optional.of(new Passage(100, 200))).blocks())
                .containsExactly(new Paragraph(plain("ngắn")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "9-3", "-1-2", "a-b", "1-99999999999", "<script>"})
    void takesOnlyPlacesForAPassage(String text) {
        assertThat(Passage.of(text)).isEmpty();
    }

    private static List<Span> plain(String text) {
        return List.of(new Span(text, false));
    }
}
