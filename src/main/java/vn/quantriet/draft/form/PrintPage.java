package vn.quantriet.draft.form;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Writes the page (XHTML) from which the PDF is made.
final class PrintPage {

    /// A place left blank for a number keeps its width.
    private static final Pattern WIDE_BLANK = Pattern.compile(" (?= )");

    private static final int DEEPEST = 6;
    private static final int LONGEST = 4_000;

    private static final int LONG_CELL = 600;
    private static final double LEFT_OF_FOOT = 48;

    /// Longer last paragraphs may be broken over pages.
    private static final int SHORT = 1000;

    /// Longer lists of recipients too.
    private static final int WHOLE = 25;

    private final Wording words;
    private final FormRule rule;
    private final Markup xml = new Markup();
    private int depth;

    private PrintPage(Wording words) {
        this.words = words;
        this.rule = words.rule();
    }

    static String of(Wording words) {
        var page = new PrintPage(words);
        page.write();
        return page.xml.toString();
    }

    private void write() {
        xml.start("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", DocxStyles.LANGUAGE);
        xml.start("head").start("title").text(Glyphs.shown(words.name())).end();
        xml.empty("meta", "name", "author", "content", Print.line(words.paper().issuer()));
        xml.empty("meta", "name", "subject", "content", words.numberLine());
        xml.start("style").text(PrintSheet.of(rule)).end().end();
        xml.start("body");
        head();
        title();
        bodyAndFoot(words.body(), new Sheet(rule, false));
        words.paper().appendices().forEach(this::appendix);
        xml.end().end();
    }

    private void head() {
        var sheet = new Sheet(rule, false);
        double right = 100 * sheet.headRight(words) / sheet.textWidth();
        xml.start("div", "class", "columns");
        row(100 - right, this::bodies, this::partyTitle);
        row(100 - right, this::number, () -> paragraph("p", Part.DATE, words.dateLine()));
        xml.end();
    }

    /// The left side so many percent wide.
    private void row(double left, Runnable first, Runnable second) {
        xml.start("div");
        xml.start("div", "style", percent(left));
        first.run();
        xml.end().start("div", "style", percent(100 - left));
        second.run();
        xml.end().end();
    }

    private static String percent(double width) {
        return String.format(Locale.ROOT, "width:%.2f%%", width);
    }

    private void bodies() {
        part(Part.PARENT, words.paper().parentBody());
        part(Part.ISSUER, words.paper().issuer());
        part(Part.ASTERISK, rule.has(Measure.ASTERISK) ? "*" : "");
    }

    private void partyTitle() {
        xml.start("p", "class", Part.PARTY_TITLE.id()).start("span", "class", "line");
        lines(rule.layout().partyTitle());
        xml.end().end();
    }

    private void number() {
        part(Part.NUMBER, words.numberLine());
        part(Part.SUBJECT, words.subject());
        part(Part.DRAFT, words.paper().draft() ? Wording.DRAFT : "");
    }

    private void title() {
        var paper = words.paper();
        if (!paper.isLetter()) {
            heading(1, Part.KIND, paper.kind());
            part(Part.TITLE, words.titleLines());
        }
        var addressees = words.addressees();
        if (!addressees.isEmpty()) {
            boolean one = addressees.size() == 1;
            part(
                    Part.ADDRESS,
                    one ? Wording.ADDRESS + " " + addressees.getFirst() : Wording.ADDRESS);
            addressees.stream().skip(one ? 1 : 0).forEach(name -> part(Part.ADDRESSEE, name));
        }
        if (paper.isLetter()) {
            part(Part.LETTER_START, "\u00A0");
        }
    }

    /// The last sentences stay with the signature, which never stands alone on a page.
    private void bodyAndFoot(List<Block> blocks, Sheet sheet) {
        boolean kept = !blocks.isEmpty() && isShort(blocks.getLast());
        int loose = blocks.size() - (kept ? 1 : 0);
        blocks(blocks.subList(0, loose), sheet);
        boolean whole = words.recipients().size() < WHOLE;
        xml.start("div", "class", whole ? "whole" : "broken");
        blocks(blocks.subList(loose, blocks.size()), sheet);
        foot();
        xml.end();
    }

    private static boolean isShort(Block block) {
        return switch (block) {
            case Block.Paragraph(var text) -> text.length() < SHORT;
            case Block.Item(_, var text) -> text.length() < SHORT;
            default -> false;
        };
    }

    private void blocks(List<Block> blocks, Sheet sheet) {
        blocks.forEach(block -> block(block, sheet));
    }

    private void block(Block block, Sheet sheet) {
        switch (block) {
            case Block.Ground(var text) -> body("- " + text);
            case Block.Enactment(var text) -> part(Part.ENACTMENT, text);
            case Block.Heading(var level, var label, var text) ->
                    heading(level + 1, Part.HEADING, (label + " " + text).strip());
            case Block.Paragraph(var text) -> body(text);
            case Block.Item(var label, var text) -> body((label + " " + text).strip());
            case Block.Table table -> table(table, sheet);
        }
    }

    /// Who hears the paper read aloud goes through it by its headings: no level may be left out.
    private void heading(int level, Part part, String text) {
        if (!text.isEmpty()) {
            depth = Math.min(level, Math.min(depth + 1, DEEPEST));
            paragraph("h" + depth, part, text);
        }
    }

    /// Laying out a paragraph takes time with the square of its length: a monster is cut into pieces.
    private void body(String text) {
        var rest = text;
        while (rest.length() > LONGEST) {
            int blank = Math.max(rest.lastIndexOf(' ', LONGEST), LONGEST / 2);
            part(Part.BODY, rest.substring(0, blank));
            rest = rest.substring(blank).strip();
        }
        part(Part.BODY, rest);
    }

    private void table(Block.Table table, Sheet sheet) {
        if (table.isEmpty()) {
            return;
        }
        xml.start("table");
        xml.start("colgroup");
        double width = sheet.textWidth();
        for (double column : Columns.of(table, rule.get(Measure.TABLE_SIZE), width)) {
            xml.empty("col", "style", percent(100 * column / width));
        }
        xml.end().start("thead");
        row("th", table.head(), Collections.nCopies(table.columns(), Part.CELL_HEAD));
        xml.end();
        xml.start("tbody");
        var parts = Columns.parts(table);
        table.rows().forEach(cells -> row("td", cells, parts, table));
        if (table.rows().isEmpty()) {
            row("td", Collections.nCopies(table.columns(), ""), parts);
        }
        xml.end().end();
    }

    private void row(String cell, List<String> cells, List<Part> parts) {
        row(cell, cells, parts, null);
    }

    /// @param chart whose numbers have bars; nothing for rows without
    private void row(
            String cell, List<String> cells, List<Part> parts, Block.@Nullable Table chart) {
        boolean small = cells.stream().allMatch(words -> words.length() < LONG_CELL);
        xml.start("tr", "class", small ? "short" : "long");
        for (int i = 0; i < cells.size(); i++) {
            xml.start(cell);
            part(parts.get(i), cells.get(i));
            if (i > 0 && chart != null && chart.chart()) {
                bar(chart.part(cells.get(i)));
            }
            xml.end();
        }
        xml.end();
    }

    private void bar(double part) {
        if (part > 0) {
            xml.start("div", "class", "bar", "style", percent(100 * part)).end();
        }
    }

    private void foot() {
        xml.start("div", "class", "columns");
        row(LEFT_OF_FOOT, this::recipients, this::signature);
        xml.end();
    }

    private void recipients() {
        var recipients = words.recipients();
        part(Part.RECIPIENTS_HEAD, recipients.isEmpty() ? "" : Wording.RECIPIENTS);
        recipients.forEach(line -> part(Part.RECIPIENT, line));
    }

    private void signature() {
        var signature = words.paper().signature();
        part(Part.CAPACITY, signature.capacity());
        part(Part.ROLE, signature.role());
        part(Part.SIGNER, signature.name());
    }

    private void appendix(Appendix appendix) {
        xml.start("div", "class", appendix.isWide() ? "Appendix wide" : "Appendix");
        heading(1, Part.APPENDIX_LABEL, appendix.label());
        part(Part.APPENDIX_TITLE, appendix.title());
        part(Part.APPENDIX_NOTE, words.attachedTo());
        blocks(appendix.blocks(), new Sheet(rule, appendix.isWide()));
        xml.end();
    }

    private void part(Part part, String text) {
        paragraph("p", part, text);
    }

    /// Nothing for no words.
    private void paragraph(String element, Part part, String text) {
        if (!text.isEmpty()) {
            xml.start(element, "class", part.id());
            lines(text);
            xml.end();
        }
    }

    private void lines(String text) {
        var lines = WIDE_BLANK.matcher(Glyphs.shown(text)).replaceAll("\u00A0").split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.empty("br");
            }
            xml.text(lines[i]);
        }
    }
}
