package vn.quantriet.draft.form;

import java.util.List;

/// One piece of the body of a paper, in the order of print.
public sealed interface Block {

    /// What a decision rests on (căn cứ): "Căn cứ Điều lệ Đảng", "Xét đề nghị của ...". Printed behind a dash.
    record Ground(String text) implements Block {
        public Ground {
            text = Print.clean(text);
        }
    }

    /// The words that enact, centred and bold: "BAN THƯỜNG VỤ ĐẢNG ỦY QUYẾT ĐỊNH:".
    record Enactment(String text) implements Block {
        public Enactment {
            text = Print.clean(text);
        }
    }

    /// A heading of the outline.
    ///
    /// @param level 1 for "I-", 2 for "1.", 3 for "1.1." and so on
    /// @param label as printed, with its sign: "I-", "1.", "Điều 1."; may be empty
    record Heading(int level, String label, String text) implements Block {

        private static final int DEEPEST = 6;

        public Heading {
            level = Math.clamp(level, 1, DEEPEST);
            label = Print.clean(label);
            text = Print.clean(text);
        }
    }

    /// Running text.
    record Paragraph(String text) implements Block {
        public Paragraph {
            text = Print.clean(text);
        }
    }

    /// A point of a list or of the outline whose text runs on: "a)", "-", "+", "1.".
    record Item(String label, String text) implements Block {
        public Item {
            label = Print.clean(label);
            text = Print.clean(text);
        }
    }

    /// A table with lines. Rows that are shorter than the longest are filled up.
    ///
    /// @param chart below each number stands a bar as long as it is big (biểu đồ); who hears the paper hears the numbers
    record Table(List<String> head, List<List<String>> rows, boolean chart) implements Block {

        /// More columns than this ask for a page on its side.
        private static final int NARROW = 5;

        public Table {
            int width = width(head, rows);
            head = filled(head, width);
            rows = rows.stream().map(row -> filled(row, width)).toList();
        }

        public Table(List<String> head, List<List<String>> rows) {
            this(head, rows, false);
        }

        /// How big the number in a cell is, the biggest of the table being 1; 0 for what is no number.
        double part(String cell) {
            double most =
                    rows.stream()
                            .flatMap(row -> row.stream().skip(1))
                            .mapToDouble(Table::number)
                            .max()
                            .orElse(0);
            return most == 0 ? 0 : number(cell) / most;
        }

        private static double number(String cell) {
            var figures = cell.replace(".", "");
            return figures.matches("\\d{1,15}") ? Double.parseDouble(figures) : 0;
        }

        private static int width(List<String> head, List<List<String>> rows) {
            return Math.max(head.size(), rows.stream().mapToInt(List::size).max().orElse(0));
        }

        private static List<String> filled(List<String> row, int width) {
            return java.util.stream.IntStream.range(0, width)
                    .mapToObj(i -> i < row.size() ? Print.clean(row.get(i)) : "")
                    .toList();
        }

        public int columns() {
            return head.size();
        }

        public boolean isWide() {
            return columns() > NARROW;
        }

        /// Nothing that could be printed.
        public boolean isEmpty() {
            return columns() == 0;
        }
    }
}
