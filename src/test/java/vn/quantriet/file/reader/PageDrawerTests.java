package vn.quantriet.file.reader;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import vn.quantriet.file.DocumentText.Reason;
import vn.quantriet.file.DocumentText.Scan;
import vn.quantriet.file.PageImage;
import vn.quantriet.file.PageImage.Drawn;
import vn.quantriet.file.PageImage.NotDrawn;

/// Pages as images, of good files and of files made to do harm.
@Tag("A3")
class PageDrawerTests {

    private static final int DENSITY = 300;
    private static final int MUTATIONS = 60;
    private static final long SEED = 20_261_122L;

    private final Sandbox sandbox = new Sandbox();

    @BeforeAll
    static void silence() {
        ((Logger) LoggerFactory.getLogger("org.apache")).setLevel(Level.OFF);
    }

    @Test
    void drawsASheetOfA4AtTheDensityAsked() {
        var pixels = drawn(sandbox.draw(Papers.pdf(PdfTests.PAPER), 1, DENSITY)).pixels();
        assertThat(pixels.width()).isBetween(2470, 2490);
        assertThat(pixels.height()).isBetween(3500, 3515);
    }

    @Test
    void countsThePagesOfATiff() {
        var tiff = Scans.tiff(List.of(Scans.page("một"), Scans.page("hai"), Scans.page("ba")));
        assertThat(TextReader.read(tiff)).isEqualTo(new Scan(3));
        assertThat(drawn(sandbox.draw(tiff, 3, 100)).pages()).isEqualTo(3);
        assertThat(sandbox.draw(tiff, 4, 100)).isEqualTo(new NotDrawn(Reason.EMPTY));
    }

    @Test
    void showsThePageAsAPngThatStandsUpright() throws IOException {
        var pixels = drawn(draw(Scans.picture(Scans.page("Một trang"), "png"), 110)).pixels();
        var image = ImageIO.read(new ByteArrayInputStream(pixels.turned(1).png()));
        assertThat(image.getWidth()).isEqualTo(pixels.height());
        assertThat(image.getHeight()).isEqualTo(pixels.width());
        assertThat(pixels.turned(4).grey()).isEqualTo(pixels.grey());
    }

    @Test
    void refusesAPictureOfTooManyPixels() throws IOException {
        assertThat(sandbox.draw(png(30_000, 30_000), 1, DENSITY))
                .isEqualTo(new NotDrawn(Reason.TOO_LARGE));
        assertThat(sandbox.draw(png(Integer.MAX_VALUE, Integer.MAX_VALUE), 1, DENSITY))
                .isInstanceOf(NotDrawn.class);
    }

    @Test
    void drawsALargePictureWithinItsBounds() throws IOException {
        var pixels = drawn(sandbox.draw(png(10_000, 11_000), 1, DENSITY)).pixels();
        assertThat((long) pixels.width() * pixels.height()).isLessThanOrEqualTo(Pixels.MOST);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void findsNothingInAPictureOfAFewPixels(int side) {
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        assertThat(draw(Scans.picture(image, "png"), DENSITY))
                .isEqualTo(new NotDrawn(Reason.EMPTY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "tiff"})
    void answersAPictureCutOff(String format) {
        var whole = Scans.picture(Scans.page(Scans.WORDS), format);
        for (int percent : List.of(1, 10, 50, 90, 99)) {
            var cut = Arrays.copyOf(whole, whole.length * percent / 100);
            assertThat(draw(cut, 100)).as("%d %%", percent).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "tiff"})
    void answersAPictureWithFlippedBytes(String format) {
        var whole = Scans.picture(Scans.page("Một hai ba"), format);
        var random = new Random(SEED);
        for (int i = 0; i < MUTATIONS; i++) {
            var bytes = whole.clone();
            for (int flips = 0; flips < 8; flips++) {
                bytes[random.nextInt(Math.min(bytes.length, 2000))] = (byte) random.nextInt(256);
            }
            assertThat(draw(bytes, 60)).as("mutation %d", i).isNotNull();
        }
    }

    @Test
    void boundsASheetLargerThanAnyPaper() throws IOException {
        for (var size : List.of(new PDRectangle(14_400, 14_400), new PDRectangle(1, 14_400))) {
            var image = sandbox.draw(sheet(size), 1, DENSITY);
            if (image instanceof Drawn(var pixels, _)) {
                assertThat((long) pixels.width() * pixels.height())
                        .isLessThanOrEqualTo(Pixels.MOST);
            }
        }
        assertThat(sandbox.draw(sheet(new PDRectangle(2, 2)), 1, DENSITY))
                .isEqualTo(new NotDrawn(Reason.EMPTY));
    }

    @Test
    void drawsNothingOfALockedOrForeignFile() {
        assertThat(draw(Papers.lockedPdf(PdfTests.PAPER), 100))
                .isEqualTo(new NotDrawn(Reason.PASSWORD));
        assertThat(draw("văn bản".getBytes(StandardCharsets.UTF_8), 100))
                .isEqualTo(new NotDrawn(Reason.FORMAT));
        assertThat(draw(new byte[0], 100)).isInstanceOf(NotDrawn.class);
    }

    @Test
    void believesNoAnswerThatMakesNoSense() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeByte('P');
        out.writeInt(1);
        out.writeInt(Integer.MAX_VALUE);
        out.writeInt(Integer.MAX_VALUE);
        assertThat(PageAnswer.read(new ByteArrayInputStream(bytes.toByteArray())))
                .isEqualTo(new NotDrawn(Reason.TOO_LARGE));
    }

    private static PageImage draw(byte[] bytes, int density) {
        return PageDrawer.draw(bytes, 1, density);
    }

    private static Drawn drawn(PageImage image) {
        assertThat(image).isInstanceOf(Drawn.class);
        return (Drawn) image;
    }

    private static byte[] sheet(PDRectangle size) throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage(size));
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /// White, one bit a pixel: a few kilobytes however large. Rows are only written as far as they can be packed here.
    private static byte[] png(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        var head = new ByteArrayOutputStream();
        var fields = new DataOutputStream(head);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {1, 0, 0, 0, 0});
        chunk(out, "IHDR", head.toByteArray());
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed, new Deflater(9))) {
            var row = new byte[Math.min(width / 8, 8000) + 1];
            Arrays.fill(row, 1, row.length, (byte) 0xFF);
            for (int y = 0; y < Math.min(height, 40_000); y++) {
                deflater.write(row);
            }
        }
        chunk(out, "IDAT", packed.toByteArray());
        chunk(out, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String name, byte[] content)
            throws IOException {
        var type = name.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(type);
        sum.update(content);
        out.writeInt(content.length);
        out.write(type);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
