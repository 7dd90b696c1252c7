package vn.quantriet.draft.form;

import vn.quantriet.draft.form.Part.Trait;

/// The styles of the Word file: one for each part of the print, headings as levels of the outline.
final class DocxStyles {

    static final int LEVELS = 6;
    static final String LANGUAGE = "vi-VN";

    private static final int TWIPS_OF_A_POINT = 20;
    private static final double INSET = 35;
    private static final double DEEP_INSET = 45;
    private static final double NARROW = 10;
    private static final double HANGING = 3;

    private final FormRule rule;
    private final Markup xml = new Markup();

    private DocxStyles(FormRule rule) {
        this.rule = rule;
    }

    static String of(FormRule rule) {
        var styles = new DocxStyles(rule);
        styles.write();
        return styles.xml.toString();
    }

    static long twips(double points) {
        return Math.round(points * TWIPS_OF_A_POINT);
    }

    private void write() {
        xml.start("w:styles", "xmlns:w", Docx.WORD);
        defaults();
        named("paragraph", "Normal", "Normal", true);
        xml.empty("w:qFormat").end();
        for (var part : Part.values()) {
            part(part);
        }
        for (int level = 1; level <= LEVELS; level++) {
            heading(level);
        }
        header();
        table();
        xml.end();
    }

    private void defaults() {
        xml.start("w:docDefaults").start("w:rPrDefault").start("w:rPr");
        var font = rule.layout().font();
        xml.empty("w:rFonts", "w:ascii", font, "w:hAnsi", font, "w:eastAsia", font, "w:cs", font);
        size(Measure.BODY_SIZE);
        xml.empty("w:lang", "w:val", LANGUAGE, "w:eastAsia", LANGUAGE, "w:bidi", "ar-SA");
        xml.end().end().empty("w:pPrDefault").end();
    }

    /// Begins a style; [Markup#end()] ends it.
    private void named(String type, String id, String name, boolean standard) {
        xml.start("w:style", "w:type", type, "w:default", standard ? 1 : 0, "w:styleId", id);
        xml.empty("w:name", "w:val", name);
    }

    private void part(Part part) {
        named("paragraph", part.id(), part.title(), false);
        xml.empty("w:basedOn", "w:val", "Normal").empty("w:qFormat");
        paragraph(part);
        run(part);
        xml.end();
    }

    private void paragraph(Part part) {
        xml.start("w:pPr");
        if (part.is(Trait.WITH_NEXT)) {
            xml.empty("w:keepNext");
        }
        xml.empty("w:widowControl");
        spacing(part);
        indent(part);
        xml.empty("w:jc", "w:val", alignment(part)).end();
    }

    private void spacing(Part part) {
        var before = twips(part.before());
        var after = twips(part.after(rule));
        if (part.is(Trait.BODY_LINES)) {
            var line = twips(rule.get(Measure.LINE_HEIGHT));
            xml.empty(
                    "w:spacing",
                    "w:before",
                    before,
                    "w:after",
                    after,
                    "w:line",
                    line,
                    "w:lineRule",
                    "exact");
        } else {
            xml.empty("w:spacing", "w:before", before, "w:after", after);
        }
    }

    private void indent(Part part) {
        if (part.is(Trait.INDENTED)) {
            xml.empty("w:ind", "w:firstLine", twips(Sheet.points(rule.get(Measure.INDENT))));
        } else if (part.is(Trait.INSET)) {
            xml.empty("w:ind", "w:left", twips(Sheet.points(INSET)));
        } else if (part.is(Trait.DEEP_INSET)) {
            xml.empty("w:ind", "w:left", twips(Sheet.points(DEEP_INSET)));
        } else if (part.is(Trait.NARROW)) {
            var back = twips(Sheet.points(NARROW));
            xml.empty("w:ind", "w:left", back, "w:right", back);
        } else if (part.is(Trait.HANGING)) {
            var back = twips(Sheet.points(HANGING));
            xml.empty("w:ind", "w:left", back, "w:hanging", back);
        }
    }

    private static String alignment(Part part) {
        return switch (part.align()) {
            case LEFT -> "left";
            case CENTER -> "center";
            case JUSTIFY -> "both";
        };
    }

    private void run(Part part) {
        xml.start("w:rPr");
        if (part.is(Trait.BOLD)) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (part.is(Trait.ITALIC)) {
            xml.empty("w:i").empty("w:iCs");
        }
        size(part.size());
        if (part.is(Trait.UNDERLINED)) {
            xml.empty("w:u", "w:val", "single");
        }
        xml.end();
    }

    private void size(Measure measure) {
        var halves = rule.get(measure) * 2;
        xml.empty("w:sz", "w:val", halves).empty("w:szCs", "w:val", halves);
    }

    /// Word finds its outline by these names.
    private void heading(int level) {
        named("paragraph", "Heading" + level, "heading " + level, false);
        xml.empty("w:basedOn", "w:val", Part.HEADING.id());
        xml.empty("w:next", "w:val", Part.BODY.id()).empty("w:qFormat");
        xml.start("w:pPr").empty("w:keepNext").empty("w:outlineLvl", "w:val", level - 1).end();
        xml.end();
    }

    private void header() {
        named("paragraph", "Header", "header", false);
        xml.empty("w:basedOn", "w:val", "Normal");
        xml.start("w:pPr").empty("w:jc", "w:val", "center").end();
        xml.start("w:rPr");
        size(Measure.PAGE_NUMBER_SIZE);
        xml.end().end();
    }

    private void table() {
        named("table", "TableNormal", "Normal Table", true);
        xml.start("w:tblPr").empty("w:tblInd", "w:w", 0, "w:type", "dxa").end().end();
    }
}
