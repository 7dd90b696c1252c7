package vn.quantriet.file.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.file.DocumentText.Readable;
import vn.quantriet.file.reader.Papers.Placed;

@Tag("A3")
class GarbledTests {

    private static final String ENGLISH =
            "The committee asks its cells to study the resolution and to report before the end of May. "
                    .repeat(5);

    @Test
    void leavesGoodTextAlone() {
        assertThat(Garbled.is(Scans.WORDS)).isFalse();
        assertThat(Garbled.is(Normalizer.normalize(Scans.WORDS, Normalizer.Form.NFC).toUpperCase()))
                .isFalse();
        assertThat(Garbled.is(ENGLISH)).isFalse();
        assertThat(Garbled.is("Ke hoach so 1")).isFalse();
    }

    @Test
    void tellsTextWithoutMarks() {
        assertThat(Garbled.is(bare(Scans.WORDS))).isTrue();
    }

    @Test
    void tellsTheFontsOfOld() {
        assertThat(Garbled.is("§¶ng ñy yªu cÇu c¸c chi bé tæ chøc häc tËp nghÞ quyÕt ".repeat(8)))
                .isTrue();
        assertThat(Garbled.is("Ñaûng uûy yeâu caàu caùc chi boä toå chöùc hoïc taäp ".repeat(8)))
                .isTrue();
    }

    @Test
    void tellsLettersThatNobodyKnows() {
        assertThat(Garbled.is(Scans.WORDS.replace('ả', '\uFFFD').replace('ộ', '\uFFFD'))).isTrue();
        assertThat(Garbled.is(Scans.WORDS.replace('ế', '\uE012').replace('ủ', '\uE013'))).isTrue();
    }

    @Test
    void looksAtTheTextLayerOfAPdf() {
        assertThat(((Readable) TextReader.read(pdf(bare(Scans.WORDS)))).garbled()).isTrue();
        assertThat(((Readable) TextReader.read(pdf(Scans.WORDS))).garbled()).isFalse();
    }

    static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    private static byte[] pdf(String text) {
        var lines = new ArrayList<Placed>();
        for (int at = 0; at < text.length(); at += 70) {
            lines.add(
                    new Placed(
                            70,
                            80 + lines.size() * 16,
                            11,
                            text.substring(at, Math.min(text.length(), at + 70))));
        }
        return Papers.pdf(List.copyOf(lines));
    }
}
