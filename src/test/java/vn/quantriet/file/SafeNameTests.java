package vn.quantriet.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNameTests {

    @ParameterizedTest
    @CsvSource({
        "Kế hoạch 35.docx, Kế hoạch 35.docx",
        "../../etc/passwd, passwd",
        "C:\\Users\\lan\\a.pdf, a.pdf",
        "/, tep",
        "..., tep",
        ".htaccess, htaccess",
        "con, _con",
        "NUL.txt, _NUL.txt",
        "com1.tar.gz, _com1.tar.gz",
        "console.txt, console.txt",
        "a<b>:\"|?*.txt, ab.txt",
        "'cuối. . ', cuối"
    })
    void isSafeOnEverySystem(String name, String safe) {
        assertThat(SafeName.of(name)).isEqualTo(safe);
    }

    @Test
    void losesControlsAndWhatTurnsTheDirectionOfWriting() {
        assertThat(SafeName.of("anh\u202Etxt.exe\0\n\u200B")).isEqualTo("anhtxt.exe");
    }

    @Test
    void isBoundedAndKeepsItsEnding() {
        assertThat(SafeName.of("ệ".repeat(300) + ".docx")).hasSize(120).endsWith(".docx");
        assertThat(SafeName.of("\uD83D\uDE00".repeat(200))).hasSizeLessThanOrEqualTo(120);
    }

    @Test
    void isComposed() {
        assertThat(SafeName.of(Normalizer.normalize("Đảng ủy.txt", Normalizer.Form.NFD)))
                .isEqualTo("Đảng ủy.txt");
    }
}
