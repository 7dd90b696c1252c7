package vn.quantriet.file.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Gathers the words of one paragraph, and the text boxes anchored in it.
final class DocxRun {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final boolean capitals;
    private final StringBuilder text = new StringBuilder();
    private final List<Xml> boxes = new ArrayList<>();

    DocxRun(boolean capitals) {
        this.capitals = capitals;
    }

    void write(Xml container) {
        for (var child : container.children()) {
            switch (child.name()) {
                case "r" -> run(child);
                case "del", "moveFrom", "pPr", "rPr", "instrText", "delText" -> {
                    // not printed
                }
                case "oMath", "oMathPara" -> formula(child);
                default -> write(child);
            }
        }
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    String text() {
        return text.toString();
    }

    List<Xml> boxes() {
        return boxes;
    }

    private void run(Xml run) {
        var form = run.child("rPr");
        if (form.filter(properties -> properties.on("vanish")).isPresent()) {
            return;
        }
        boolean upper =
                form.filter(properties -> properties.child("caps").isPresent())
                        .map(properties -> properties.on("caps"))
                        .orElse(capitals);
        run.children().forEach(child -> piece(child, upper));
    }

    private void piece(Xml piece, boolean upper) {
        switch (piece.name()) {
            case "t" -> {
                var words = piece.text().toString();
                text.append(upper ? words.toUpperCase(VIETNAMESE) : words);
            }
            case "tab", "ptab" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "AlternateContent" ->
                    piece.child("Choice").or(() -> piece.child("Fallback")).ifPresent(this::box);
            case "drawing", "pict", "object" -> box(piece);
            default -> {
                // properties, fields, references
            }
        }
    }

    private void box(Xml drawing) {
        for (var child : drawing.children()) {
            if (child.name().equals("txbxContent")) {
                boxes.add(child);
            } else if (child.name().equals("AlternateContent")) {
                child.child("Choice").or(() -> child.child("Fallback")).ifPresent(this::box);
            } else {
                box(child);
            }
        }
    }

    private void formula(Xml formula) {
        if (formula.name().equals("t")) {
            text.append(formula.text());
        }
        formula.children().forEach(this::formula);
    }
}
