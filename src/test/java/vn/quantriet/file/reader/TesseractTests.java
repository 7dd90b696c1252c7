package vn.quantriet.file.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.quantriet.file.PageImage;
import vn.quantriet.file.PageImage.Drawn;
import vn.quantriet.file.Place;

/// Words on scans, drawn and recognised in processes of their own.
@Tag("A3")
class TesseractTests {

    private static final int DENSITY = 300;

    private final Sandbox sandbox = new Sandbox();

    @BeforeEach
    void needsTesseract() {
        assumeTrue(
                new Tesseract().isReady(),
                "Tesseract with Vietnamese is not installed: " + Tesseract.PACKAGES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "tiff"})
    void readsAPicture(String format) {
        var page = read(Scans.picture(Scans.page(Scans.WORDS), format));
        assertThat(Scans.found(Scans.WORDS, page.text())).isGreaterThan(90);
        assertThat(page.confidence()).isGreaterThan(80);
        assertThat(page.turn()).isZero();
    }

    @Test
    void readsEachPageOfAPdf() {
        var pdf = Scans.pdf(List.of(Scans.page("Trang đầu của kế hoạch"), Scans.page(Scans.WORDS)));
        assertThat(sandbox.draw(pdf, 1, DENSITY))
                .isInstanceOfSatisfying(Drawn.class, one -> assertThat(one.pages()).isEqualTo(2));
        assertThat(Scans.found(Scans.WORDS, words(sandbox.draw(pdf, 2, DENSITY)).text()))
                .isGreaterThan(90);
    }

    @ParameterizedTest
    @CsvSource({"90, 3", "180, 2", "-90, 1"})
    void readsAPageThatLiesOnItsSideOrHead(double degrees, int turn) {
        var page = read(Scans.picture(Scans.turned(Scans.page(Scans.WORDS), degrees), "png"));
        assertThat(Scans.found(Scans.WORDS, page.text())).isGreaterThan(90);
        assertThat(page.turn()).isEqualTo(turn);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-6, -2, 3, 7})
    void readsAPageThatLiesAskew(double degrees) {
        var page = read(Scans.picture(Scans.turned(Scans.page(Scans.WORDS), degrees), "png"));
        assertThat(Scans.found(Scans.WORDS, page.text())).isGreaterThan(90);
    }

    @Test
    void keepsTheColumnsOfHeadAndFootApart() {
        var page = read(Scans.picture(Scans.sheet(Papers.pdf(PdfTests.PAPER)), "png"));
        assertThat(page.text())
                .contains("ĐẢNG ỦY CỤC SÔNG NGÒI\n*\nSố 12-KH/ĐU\n")
                .contains("T/M ĐẢNG ỦY\nBÍ THƯ\nNguyễn Ngọc Lan");
    }

    @Test
    void remembersWhereTheWordsStandAlsoOfAPageThatLiesAskew() {
        for (double askew : new double[] {0, 2}) {
            var sheet = Scans.turned(Scans.sheet(Papers.pdf(PdfTests.PAPER)), askew);
            var page = read(Scans.picture(sheet, "png"));
            int at = page.text().indexOf("2. Báo cáo kết quả");
            assertThat(page.places())
                    .filteredOn(place -> place.touches(at, at + 1))
                    .singleElement()
                    .satisfies(place -> {
                        int line = Place.SIDE * 248 / 842;
                        assertThat(line).isBetween(place.top() - 80, place.bottom() + 80);
                        assertThat(place.left()).isBetween(1600, 2100);
                    });
        }
    }

    @Test
    void findsNothingOnAnEmptyPage() {
        var blank = Scans.turned(new BufferedImage(800, 1100, BufferedImage.TYPE_BYTE_GRAY), 45);
        assertThat(read(Scans.picture(blank, "png")).text()).hasSizeLessThan(10);
    }

    @Test
    void readsWithoutWallsToo() {
        var image = sandbox.draw(Scans.picture(Scans.page(Scans.WORDS), "png"), 1, DENSITY);
        var page = new Tesseract(false).read(((Drawn) image).pixels()).orElseThrow();
        assertThat(Scans.found(Scans.WORDS, page.text())).isGreaterThan(90);
    }

    private RecognisedPage read(byte[] file) {
        return words(sandbox.draw(file, 1, DENSITY));
    }

    private static RecognisedPage words(PageImage image) {
        return new Tesseract().read(((Drawn) image).pixels()).orElseThrow();
    }
}
