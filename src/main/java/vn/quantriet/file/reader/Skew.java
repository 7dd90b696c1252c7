package vn.quantriet.file.reader;

import java.util.Arrays;

/// How far a page lies askew on the glass, and the page laid straight.
///
/// Lines of text are straight when the dark dots gather on as few heights as can be.
final class Skew {

    /// Degrees; more is no accident, and Tesseract reads less than the least by itself.
    private static final double MOST = 8;

    private static final double LEAST = 0.3;
    private static final double COARSE = 0.5;
    private static final double FINE = 0.1;

    private static final int DARK = 110;
    private static final int STEP = 3;

    private final Pixels page;
    private final int[] across;
    private final int[] down;

    private Skew(Pixels page) {
        this.page = page;
        int most = (page.width() / STEP + 1) * (page.height() / STEP + 1);
        var columns = new int[most];
        var rows = new int[most];
        int count = 0;
        for (int y = 0; y < page.height(); y += STEP) {
            for (int x = 0; x < page.width(); x += STEP) {
                if (shade(x, y) < DARK) {
                    columns[count] = x;
                    rows[count++] = y;
                }
            }
        }
        this.across = Arrays.copyOf(columns, count);
        this.down = Arrays.copyOf(rows, count);
    }

    static Pixels straightened(Pixels page) {
        var skew = new Skew(page);
        double degrees = skew.degrees();
        return Math.abs(degrees) < LEAST ? page : skew.turnedBack(degrees);
    }

    private double degrees() {
        double coarse = best(0, MOST, COARSE);
        return best(coarse, COARSE, FINE);
    }

    private double best(double middle, double reach, double step) {
        double best = middle;
        double most = gathered(middle) * 1.02;
        for (double degrees = middle - reach; degrees <= middle + reach; degrees += step) {
            double gathered = gathered(degrees);
            if (gathered > most) {
                most = gathered;
                best = degrees;
            }
        }
        return best;
    }

    private double gathered(double degrees) {
        double slope = Math.tan(Math.toRadians(degrees));
        int above = (int) Math.ceil(page.width() * Math.abs(slope)) + 1;
        var heights = new int[(page.height() + 2 * above) / STEP + 2];
        for (int i = 0; i < across.length; i++) {
            heights[(int) (down[i] - across[i] * slope + above) / STEP]++;
        }
        double sum = 0;
        for (int height : heights) {
            sum += (double) height * height;
        }
        return sum;
    }

    private Pixels turnedBack(double degrees) {
        double sin = Math.sin(Math.toRadians(degrees));
        double cos = Math.cos(Math.toRadians(degrees));
        double middleX = page.width() / 2.0;
        double middleY = page.height() / 2.0;
        var grey = new byte[page.width() * page.height()];
        for (int y = 0; y < page.height(); y++) {
            double dy = y - middleY;
            for (int x = 0; x < page.width(); x++) {
                double dx = x - middleX;
                grey[y * page.width() + x] =
                        (byte)
                                between(
                                        middleX + dx * cos - dy * sin,
                                        middleY + dx * sin + dy * cos);
            }
        }
        return new Pixels(page.width(), page.height(), grey);
    }

    /// The shade at a point between four dots; white beyond the page.
    private int between(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left + 1 >= page.width() || top + 1 >= page.height()) {
            return 255;
        }
        double right = x - left;
        double lower = y - top;
        return (int)
                ((shade(left, top) * (1 - right) + shade(left + 1, top) * right) * (1 - lower)
                        + (shade(left, top + 1) * (1 - right) + shade(left + 1, top + 1) * right)
                                * lower);
    }

    private int shade(int x, int y) {
        return page.grey()[y * page.width() + x] & 0xFF;
    }
}
