package vn.quantriet.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import vn.quantriet.kernel.Fold;

class SampleTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<String> SAMPLES =
            List.of("ket-luan", "ke-hoach", "chuong-trinh", "ket-luan-bo-sung");

    @Test
    void hasAboutSixtyUnitsInFourLevels() {
        var units = SampleUnits.read();
        assertThat(units).hasSizeBetween(50, 70);
        assertThat(units).extracting(SampleUnits.SampleUnit::code).doesNotHaveDuplicates();
        assertThat(units).extracting(SampleUnits.SampleUnit::name).doesNotHaveDuplicates();
        assertThat(units.getFirst().parent()).isNull();
    }

    @Test
    void fillsEveryPlaceOfItsPapers() throws IOException {
        for (var name : SAMPLES) {
            var text =
                    SampleText.read(name, TODAY, word -> word.equals("number") ? "12" : "Tên Giả");
            try (var paper = new XWPFDocument(new ByteArrayInputStream(SamplePaper.write(text)))) {
                assertThat(paper.getParagraphs()).hasSizeGreaterThan(5);
                assertThat(paper.getTables()).hasSizeGreaterThanOrEqualTo(2);
            }
            assertThat(String.join("\n", text.body())).doesNotContain("{");
        }
    }

    @Test
    void isWrittenForThisProject() throws IOException {
        var seeds = Path.of("../shared/seeds");
        Assumptions.assumeTrue(Files.isDirectory(seeds), "the source documents are not here");
        var known = new HashSet<String>();
        try (var files = Files.list(seeds)) {
            for (var file : files.toList()) {
                known.addAll(runs(Files.readString(file)));
            }
        }
        for (var name : SAMPLES) {
            var text = SampleText.read(name, TODAY, word -> "x");
            assertThat(runs(String.join("\n", text.body()))).doesNotContainAnyElementsOf(known);
        }
    }

    /// Every twelve words in a row: shared ones would be somebody else's sentence.
    private static Set<String> runs(String text) {
        var words = Fold.fold(text).split("[^a-z0-9]+");
        var runs = new HashSet<String>();
        for (int start = 0; start + 12 <= words.length; start++) {
            runs.add(String.join(" ", Arrays.copyOfRange(words, start, start + 12)));
        }
        return runs;
    }
}
