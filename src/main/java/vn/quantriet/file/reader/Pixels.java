package vn.quantriet.file.reader;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A page as shades of grey, row by row from the top, one byte each. What a process apart made of a foreign file.
public final class Pixels {

    /// An A3 page at 300 dots an inch.
    static final int MOST = 18_000_000;

    private final int width;
    private final int height;
    private final byte[] grey;

    Pixels(int width, int height, byte[] grey) {
        if (width < 1 || height < 1 || (long) width * height != grey.length) {
            throw new IllegalArgumentException(width + " x " + height + ": " + grey.length);
        }
        this.width = width;
        this.height = height;
        this.grey = grey;
    }

    static Pixels of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        var grey = new byte[width * height];
        var row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                grey[y * width + x] = luminance(row[x]);
            }
        }
        return new Pixels(width, height, grey);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    byte[] grey() {
        return grey;
    }

    /// Turned clockwise by so many right angles.
    public Pixels turned(int quarters) {
        var pixels = this;
        for (int i = 0; i < Math.floorMod(quarters, 4); i++) {
            pixels = pixels.turnedOnce();
        }
        return pixels;
    }

    /// Laid straight, should it lie a little askew.
    public Pixels straightened() {
        return Skew.straightened(this);
    }

    public byte[] png() {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, width, height, grey);
        var bytes = new ByteArrayOutputStream(grey.length / 8);
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", stream);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /// Portable graymap: the plainest format there is.
    byte[] pgm() {
        var head = "P5\n%d %d\n255\n".formatted(width, height).getBytes(StandardCharsets.US_ASCII);
        var bytes = Arrays.copyOf(head, head.length + grey.length);
        System.arraycopy(grey, 0, bytes, head.length, grey.length);
        return bytes;
    }

    private Pixels turnedOnce() {
        var turned = new byte[grey.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[x * height + height - 1 - y] = grey[y * width + x];
            }
        }
        return new Pixels(height, width, turned);
    }

    private static byte luminance(int rgb) {
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        return (byte) ((299 * red + 587 * green + 114 * blue) / 1000);
    }
}
