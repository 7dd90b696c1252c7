package vn.quantriet.file.reader;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithLength;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import vn.quantriet.file.DocumentText.Readable;

/// The reader of foreign files under a fuzzer. Run by `bin/fuzz` only: it changes the classes of its JVM.
class TextReaderFuzz {

    @BeforeAll
    static void silence() {
        ((Logger) LoggerFactory.getLogger("org.apache")).setLevel(Level.OFF);
    }

    @MethodSource("papers")
    @FuzzTest(maxDuration = "10m")
    void answersWhatever(byte @NotNull @WithLength(max = 50_000) [] bytes) {
        var text = TextReader.read(bytes);
        if (text instanceof Readable readable) {
            int length = readable.text().codePointCount(0, readable.text().length());
            assertThat(readable.places())
                    .allSatisfy(place -> assertThat(place.end()).isLessThanOrEqualTo(length));
        }
    }

    static Stream<byte[]> papers() {
        return Stream.of(
                Papers.docx(Papers.p("Kế hoạch") + Papers.item(1, 0, "Giao chi bộ")),
                Papers.pdf(PdfTests.PAPER),
                "KẾ HOẠCH\n1. Giao chi bộ".getBytes(StandardCharsets.UTF_8));
    }
}
