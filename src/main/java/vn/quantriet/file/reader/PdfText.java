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

    private final List<Row> rows = new ArrayList<>();

    /// A word or more with nothing but blanks between, and where it stands: points from the left and from the top.
    record Piece(String text, float left, float right, float top, float size) {}

    /// What stands on one height.
    record Row(List<Piece> pieces) {}

    String of(PDDocument document) throws IOException {
        var lines = new Lines();
        var stripper = new Stripper();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            rows.clear();
            stripper.page(document, page);
            PageLayout.of(rows).forEach(lines::add);
        }
        return lines.toString();
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
                row.add(
                        new Piece(
                                Normalizer.normalize(text, Normalizer.Form.NFC).strip(),
                                first.getXDirAdj(),
                                last.getXDirAdj() + last.getWidthDirAdj(),
                                first.getYDirAdj(),
                                Math.max(1, first.getFontSizeInPt())));
            }
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
