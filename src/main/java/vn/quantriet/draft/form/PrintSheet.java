package vn.quantriet.draft.form;

import vn.quantriet.draft.form.Part.Trait;

/// The style sheet of the PDF: one class for each part of the print.
final class PrintSheet {

    private static final int INSET = 35;
    private static final int DEEP_INSET = 45;
    private static final int NARROW = 10;
    private static final int HANGING = 3;

    private final FormRule rule;
    private final StringBuilder css = new StringBuilder();

    private PrintSheet(FormRule rule) {
        this.rule = rule;
    }

    static String of(FormRule rule) {
        var sheet = new PrintSheet(rule);
        sheet.pages();
        sheet.common();
        for (var part : Part.values()) {
            sheet.part(part);
        }
        return sheet.css.toString();
    }

    private void pages() {
        var number =
                "@top-center{content:counter(page);font-family:'%s';font-size:%spt}"
                        .formatted(Face.FAMILY, rule.get(Measure.PAGE_NUMBER_SIZE));
        page("", new Sheet(rule, false), number);
        page("wide", new Sheet(rule, true), number);
        css.append("@page:first{@top-center{content:none}}");
        css.append(".Appendix{page-break-before:always}");
        css.append(".wide{page:wide;width:")
                .append((int) new Sheet(rule, true).textWidth())
                .append("pt}");
    }

    private void page(String name, Sheet sheet, String number) {
        css.append(
                "@page %s{size:%smm %smm;margin:%smm %smm %smm %smm;%s}"
                        .formatted(
                                name,
                                sheet.width(),
                                sheet.height(),
                                sheet.top(),
                                sheet.right(),
                                sheet.bottom(),
                                sheet.left(),
                                number));
    }

    private void common() {
        css.append("*{font-family:'").append(Face.FAMILY).append("'}");
        css.append("body{margin:0;orphans:2;widows:2}");
        css.append("p,h1,h2,h3,h4,h5,h6{margin:0;font-weight:normal;word-wrap:break-word}");
        css.append(".columns{display:table;width:100%;border-collapse:collapse}");
        css.append(".whole{page-break-inside:avoid}.columns>div{display:table-row}");
        css.append(".columns>div>div{display:table-cell;vertical-align:top}");
        css.append(
                ".line{display:inline-block;border-bottom:0.75pt solid #000;padding-bottom:1pt}");
        css.append("table{table-layout:fixed;border-collapse:collapse;width:100%;");
        css.append("-fs-table-paginate:paginate;margin-bottom:6pt}");
        css.append("td,th{border:0.5pt solid #000;vertical-align:top;text-align:left;");
        css.append("padding:0 ").append((int) Columns.PADDING).append("pt}");
        css.append(".bar{height:4pt;margin-bottom:3pt;background-color:#7f7f7f}");
        css.append("tr{page-break-inside:avoid}tr.long{page-break-inside:auto}");
    }

    private void part(Part part) {
        css.append('.').append(part.id()).append('{');
        add("font-size", rule.get(part.size()) + "pt");
        add("font-weight", part.is(Trait.BOLD) ? "bold" : "normal");
        add("font-style", part.is(Trait.ITALIC) ? "italic" : "normal");
        add("text-align", part.align().name().toLowerCase(java.util.Locale.ROOT));
        add("margin-top", part.before() + "pt");
        add("margin-bottom", part.after(rule) + "pt");
        add(
                "line-height",
                part.is(Trait.BODY_LINES) ? rule.get(Measure.LINE_HEIGHT) + "pt" : "1.15");
        if (part.is(Trait.UNDERLINED)) {
            add("text-decoration", "underline");
        }
        if (part.is(Trait.WITH_NEXT)) {
            add("page-break-after", "avoid");
        }
        indent(part);
        css.append('}');
    }

    private void indent(Part part) {
        if (part.is(Trait.INDENTED)) {
            add("text-indent", rule.get(Measure.INDENT) + "mm");
        } else if (part.is(Trait.INSET)) {
            add("margin-left", INSET + "mm");
        } else if (part.is(Trait.DEEP_INSET)) {
            add("margin-left", DEEP_INSET + "mm");
        } else if (part.is(Trait.NARROW)) {
            add("margin-left", NARROW + "mm");
            add("margin-right", NARROW + "mm");
        } else if (part.is(Trait.HANGING)) {
            add("margin-left", HANGING + "mm");
            add("text-indent", -HANGING + "mm");
        }
    }

    private void add(String property, String value) {
        css.append(property).append(':').append(value).append(';');
    }
}
