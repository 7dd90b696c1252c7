package vn.quantriet.file.reader;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.quantriet.file.DocumentText.Reason;

/// The pictures in a PNG, JPEG or TIFF file. Their size is looked at before any of them is unpacked.
final class Pictures implements Closeable {

    private static final long MOST_PIXELS = 120_000_000;
    private static final double LONG_SIDE_OF_A4_IN_INCHES = 11.69;

    /// Enlarging further invents what is not there.
    private static final double MOST_ENLARGED = 3;

    private final ImageReader reader;
    private final MemoryCacheImageInputStream stream;

    Pictures(byte[] bytes) {
        this.stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
        var readers = ImageIO.getImageReaders(stream);
        if (!readers.hasNext()) {
            throw new CannotRead(Reason.FORMAT, "picture");
        }
        this.reader = readers.next();
        reader.setInput(stream, false, true);
    }

    int count() throws IOException {
        return Math.clamp(reader.getNumImages(true), 1, Pdf.MOST_PAGES);
    }

    Pixels image(int index, int density) throws IOException {
        long width = reader.getWidth(index);
        long height = reader.getHeight(index);
        if (width * height > MOST_PIXELS) {
            throw new CannotRead(Reason.TOO_LARGE, width + " x " + height);
        }
        double wanted = LONG_SIDE_OF_A4_IN_INCHES * density;
        var how = reader.getDefaultReadParam();
        int step = (int) Math.ceil(Math.max(width, height) / (2 * wanted));
        how.setSourceSubsampling(step, step, 0, 0);
        return Pixels.of(scaled(reader.read(index, how), wanted));
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        stream.close();
    }

    /// On white paper, at the size wanted.
    private static BufferedImage scaled(BufferedImage image, double wanted) {
        double factor = factor(image, wanted);
        int width = (int) Math.max(1, Math.round(image.getWidth() * factor));
        int height = (int) Math.max(1, Math.round(image.getHeight() * factor));
        var paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = paper.createGraphics();
        drawOn(graphics, image, width, height);
        graphics.dispose();
        return paper;
    }

    private static double factor(BufferedImage image, double wanted) {
        double longSide = Math.max(image.getWidth(), image.getHeight());
        double area = (double) image.getWidth() * image.getHeight();
        double room = 0.99 * Math.sqrt(Pixels.MOST / area);
        return Math.min(room, Math.min(MOST_ENLARGED, wanted / longSide));
    }

    private static void drawOn(Graphics2D graphics, BufferedImage image, int width, int height) {
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
    }
}
