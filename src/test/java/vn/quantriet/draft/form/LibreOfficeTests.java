package vn.quantriet.draft.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Opens the Word files in LibreOffice, where it is installed.
@Tag("A7")
class LibreOfficeTests {

    private static final int SECONDS = 120;

    @TempDir Path folder;

    @Test
    void opensWhatIsWritten() throws IOException, InterruptedException {
        assumeThat(isInstalled()).as("LibreOffice (soffice) is not installed").isTrue();
        for (var name : List.of("plan", "letter", "programme", "empty")) {
            Files.write(
                    folder.resolve(name + ".docx"),
                    DocxWriter.write(Papers.named(name), Rules.OF_2026));
        }

        assertThat(convert()).isZero();

        assertThat(text("plan"))
                .contains("Số 35-KH/ĐU", "II- NHIỆM VỤ TRỌNG TÂM", "T/M BAN THƯỜNG VỤ")
                .contains("ĐẢNG CỘNG SẢN VIỆT NAM");
        assertThat(text("letter")).contains("Kính gửi:", "Lê Thị Hoa");
        assertThat(text("programme")).contains("PHỤ LỤC", "chuyên đề số 30");
        assertThat(text("empty")).contains("ĐẢNG CỘNG SẢN VIỆT NAM");
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
    }

    private int convert() throws IOException, InterruptedException {
        var command =
                Stream.concat(
                                Stream.of(
                                        "soffice",
                                        "-env:UserInstallation=" + folder.resolve("home").toUri(),
                                        "--headless",
                                        "--convert-to",
                                        "pdf",
                                        "--outdir",
                                        folder.toString()),
                                Stream.of("plan", "letter", "programme", "empty")
                                        .map(name -> folder.resolve(name + ".docx").toString()))
                        .toList();
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private String text(String name) throws IOException {
        try (var document = Loader.loadPDF(folder.resolve(name + ".pdf").toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
