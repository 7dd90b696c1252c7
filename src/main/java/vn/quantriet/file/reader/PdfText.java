package vn.quantriet.file.reader;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Gathers the words of each page with their places, and lets [PageLayout] put them into lines.
final class PdfText {

    /// How far letters reach above and below the line that they stand on, in sizes of the type.
    private static final float ABOVE = 0.85f;

    private static final float BELOW = 0.25f;

    private final List<Row> rows = new ArrayList<>();

    /// A word or more with nothing but blanks between, and where it stands.
    record Piece(String text, Box box, float size) {}

    /// What stands on one height.
    record Row(List<Piece> pieces) {}

    PlacedText of(PDDocument document) throws IOException {
        var text = new PlacedText();
        var stripper = new Stripper();
        var before = PageLayout.of(List.of());
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
            rows.clear();
            stripper.page(document, number);
            var page = document.getPage(number - 1);
            var sheet = page.getCropBox();
            boolean lying = page.getRotation() % 180 != 0;
            var layout = PageLayout.of(rows);
            text.page(
                    number,
                    lying ? sheet.getHeight() : sheet.getWidth(),
                    lying ? sheet.getWidth() : sheet.getHeight(),
                    layout.lines(),
                    layout.goesOnFrom(before));
            before = layout;
        }
        return text;
    }

    /// PDFBox's own stripper, of which only the sorted words are used.
    private final class Stripper extends PDFTextStripper {

        private List<Piece> row = new ArrayList<>();

        Stripper() {
            setSortByPosition(true);
            setSuppressDuplicateOverlappingText(true);
        }

        void page(PDDocument document, int page) throws IOException {
            setStartPage(page);
            setEndPage(page);
            writeText(document, Writer.nullWriter());
            endRow();
        }

        @Override
        protected void writeString(String text, List<TextPosition> places) {
            if (!text.isBlank() && !places.isEmpty()) {
                var first = places.getFirst();
                var last = places.getLast();
                float size = Math.max(1, first.getFontSizeInPt());
                row.add(
                        new Piece(
                                words(text),
                                new Box(
                                        first.getXDirAdj(),
                                        first.getYDirAdj() - ABOVE * size,
                                        last.getXDirAdj() + last.getWidthDirAdj(),
                                        first.getYDirAdj() + BELOW * size),
                                size));
            }
        }

        private static String words(String text) {
            return Normalizer.normalize(text.replace("\0", ""), Normalizer.Form.NFC).strip();
        }

        @Override
        protected void writeLineSeparator() {
            endRow();
        }

        @Override
        protected void writeParagraphSeparator() {
            endRow();
        }

        private void endRow() {
            if (!row.isEmpty()) {
                rows.add(new Row(List.copyOf(row)));
                row = new ArrayList<>();
            }
        }
    }
}
