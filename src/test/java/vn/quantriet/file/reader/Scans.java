package vn.quantriet.file.reader;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.quantriet.file.reader.Papers.Placed;

/// Makes scans for tests: the words of a paper as nothing but shades of grey.
public final class Scans {

    /// A page of prose as our papers have it.
    public static final String WORDS =
            """
            Đảng ủy Cục Sông Ngòi yêu cầu các chi bộ trực thuộc tổ chức học tập, quán triệt nghị quyết trong toàn Đảng bộ trước ngày \
            30/4/2026; phân công đồng chí bí thư trực tiếp truyền đạt. Ban Tuyên giáo chủ trì, phối hợp với Văn phòng Đảng ủy và Ủy ban \
            Kiểm tra hướng dẫn, theo dõi, đôn đốc việc thực hiện, định kỳ sáu tháng báo cáo Ban Thường vụ. Các chi bộ xây dựng kế hoạch \
            cụ thể, xác định rõ nội dung, mục tiêu, giải pháp, thời gian, tiến độ và trách nhiệm của từng tập thể, cá nhân; gửi về Văn \
            phòng Đảng ủy trước ngày 15 tháng 5 năm 2026 để tổng hợp. Phấn đấu 100% cán bộ, đảng viên và ít nhất 95% đoàn viên, hội viên \
            được học tập, quán triệt. Trong quá trình thực hiện nếu có vướng mắc, kịp thời phản ánh về Thường trực Đảng ủy để xem xét, \
            chỉ đạo.\
            """;

    private static final int DENSITY = 200;

    private Scans() {}

    /// The share of the words that stand in the text, in percent.
    public static double found(String words, String text) {
        var there = new ArrayList<>(List.of(text.split("\\s+")));
        var wanted = words.split("\\s+");
        long found = Arrays.stream(wanted).filter(there::remove).count();
        return 100.0 * found / wanted.length;
    }

    /// The first page of the PDF as a scanner would see it.
    public static BufferedImage sheet(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, DENSITY, ImageType.GRAY);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// A page with these words, broken into lines.
    public static BufferedImage page(String words) {
        var lines = new ArrayList<Placed>();
        var line = new StringBuilder();
        for (var word : words.split(" ")) {
            if (line.length() + word.length() > 72) {
                lines.add(at(lines.size(), line));
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(at(lines.size(), line));
        return sheet(Papers.pdf(lines));
    }

    public static byte[] picture(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /// Several pages in one TIFF file.
    public static byte[] tiff(List<BufferedImage> pages) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (var page : pages) {
                writer.writeToSequence(new IIOImage(page, null, null), null);
            }
            writer.endWriteSequence();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /// Pages of pictures, as scanners write them.
    public static byte[] pdf(List<BufferedImage> pages) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (var picture : pages) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var stream = new PDPageContentStream(document, page)) {
                    var image = LosslessFactory.createFromImage(document, picture);
                    stream.drawImage(
                            image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// Laid on the glass askew, by so many degrees.
    public static BufferedImage turned(BufferedImage page, double degrees) {
        boolean side = Math.abs(degrees) == 90;
        int width = side ? page.getHeight() : page.getWidth();
        int height = side ? page.getWidth() : page.getHeight();
        var turned = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = turned.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.translate(width / 2.0, height / 2.0);
        graphics.rotate(Math.toRadians(degrees));
        graphics.drawImage(page, -page.getWidth() / 2, -page.getHeight() / 2, null);
        graphics.dispose();
        return turned;
    }

    private static Placed at(int line, CharSequence words) {
        return new Placed(70, 80 + 18 * line, 12, words.toString());
    }
}
