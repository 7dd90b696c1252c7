package vn.quantriet.file.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("A3")
class PlainTextTests {

    private static final String WORDS = "Số 35-KH/ĐU\r\n\tQuán triệt, học tập";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsTextWithAndWithoutAMarkOfByteOrder(String name) {
        var charset = Charset.forName(name);
        assertThat(PlainText.of(WORDS.getBytes(charset))).contains(WORDS);
        assertThat(PlainText.of(("\uFEFF" + WORDS).getBytes(charset))).contains(WORDS);
    }

    @Test
    void composesLetters() {
        var parted =
                Normalizer.normalize(WORDS, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8);
        assertThat(PlainText.of(parted)).contains(WORDS);
    }

    @Test
    void doesNotTakeOtherBytesForText() {
        assertThat(PlainText.of(new byte[] {0x7F, 'E', 'L', 'F', 1, 1, 0, 0})).isEmpty();
        assertThat(PlainText.of(WORDS.getBytes(Charset.forName("windows-1258")))).isEmpty();
    }

    @Test
    void knowsTextByABeginningThatEndsWithinALetter() {
        var bytes = "Đảng ủy".getBytes(StandardCharsets.UTF_8);
        for (int length = 2; length <= bytes.length; length++) {
            assertThat(Kind.of(java.util.Arrays.copyOf(bytes, length))).isEqualTo(Kind.TEXT);
        }
    }
}
