package vn.quantriet.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PassageTests {

    @Test
    void countsCodePointsNotUnits() {
        assertThat(new Passage(2, 5).in("🏠🏠đo đạc")).isEqualTo("đo ");
    }

    @Test
    void readsWordsWithoutMarksAndInvisibleCharacters() {
        assertThat(PlainText.of("##  *Nội\u00AD dung*:\r\n\u202Etrạm\\_đo "))
                .isEqualTo("Nội dung: trạm_đo");
    }

    @Test
    void joinsLettersAndTheirMarks() {
        assertThat(PlainText.of("Đa\u0309ng u\u0309y")).isEqualTo("Đảng ủy");
    }

    @Test
    void findsWordsAgainWhereTheyMovedTo() {
        var before = "Một. Hai. Ba. Bốn.";
        var after = "Không. Một. Hai. Ba sửa. Bốn.";
        var relocation = new Relocation(before, after);

        assertThat(relocation.move(new Passage(5, 9)).in(after)).isEqualTo("Hai.");
        assertThat(relocation.move(new Passage(14, 18)).in(after)).isEqualTo("Bốn.");
    }

    @Test
    void keepsThePlaceOfWordsThatAreGone() {
        var relocation = new Relocation("Một. Hai. Ba.", "Một. Ba.");

        assertThat(relocation.move(new Passage(5, 9))).isEqualTo(new Passage(5, 8));
    }

    @Test
    void linesHoldTheTextToTheLastCharacter() {
        var text = "## **I. NHIỆM VỤ**\r\n\r\n  1\\. Đo 🏠 đạc *ngay*\nhết";

        var lines = TextLine.of(text, List.of(), new Passage(30, 32));

        assertThat(lines)
                .allSatisfy(line -> {
                    var words = text(line, false);
                    var end = line.start() + words.codePointCount(0, words.length());
                    assertThat(new Passage(line.start(), end).in(text)).isEqualTo(words);
                });
        assertThat(lines)
                .extracting(line -> text(line, true))
                .containsExactly("I. NHIỆM VỤ", "1. Đo 🏠 đạc ngay", "hết");
    }

    private static String text(TextLine line, boolean shownOnly) {
        return line.runs().stream()
                .filter(run -> run.shown() || !shownOnly)
                .map(TextLine.Run::text)
                .collect(Collectors.joining());
    }
}
