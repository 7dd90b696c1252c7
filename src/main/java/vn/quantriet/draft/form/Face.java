package vn.quantriet.draft.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// One face of Liberation Serif, whose letters are as wide as those of Times New Roman: which it has, and how wide a text is.
enum Face {
    REGULAR("Regular"),
    BOLD("Bold"),
    ITALIC("Italic"),
    BOLD_ITALIC("BoldItalic");

    static final String FAMILY = "Liberation Serif";

    private final byte[] bytes;
    private final TrueTypeFont measured;
    private final CmapLookup glyphs;
    private final int unitsPerEm;

    Face(String name) {
        try (InputStream file =
                Objects.requireNonNull(
                        Face.class.getResourceAsStream("LiberationSerif-" + name + ".ttf"), name)) {
            bytes = file.readAllBytes();
            measured = font();
            glyphs = measured.getUnicodeCmapLookup();
            unitsPerEm = measured.getUnitsPerEm();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Read anew, for one document alone.
    TrueTypeFont font() throws IOException {
        var fresh = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        fresh.setEnableGsub(false);
        return fresh;
    }

    boolean isBold() {
        return this == BOLD || this == BOLD_ITALIC;
    }

    boolean isItalic() {
        return this == ITALIC || this == BOLD_ITALIC;
    }

    boolean has(int point) {
        return glyphs.getGlyphId(point) > 0;
    }

    /// In points, on one line.
    double width(String text, int size) {
        return text.codePoints().mapToDouble(this::advance).sum() * size / unitsPerEm;
    }

    private int advance(int point) {
        try {
            return measured.getAdvanceWidth(glyphs.getGlyphId(point));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
