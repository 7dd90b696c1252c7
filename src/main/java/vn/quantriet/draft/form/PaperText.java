package vn.quantriet.draft.form;

import java.util.List;

/// Writes a paper as plain text, the parts one below the other, tables as rows between `|`.
final class PaperText {

    private final StringBuilder text = new StringBuilder();

    private PaperText() {}

    static String of(OfficialPaper paper, FormRule rule) {
        var writer = new PaperText();
        var words = new Wording(paper, rule);
        writer.head(words);
        writer.blocks(words.body());
        writer.foot(words);
        paper.appendices().forEach(appendix -> writer.appendix(appendix, words));
        return writer.text.toString().strip() + "\n";
    }

    private void head(Wording words) {
        var paper = words.paper();
        var layout = words.rule().layout();
        line(paper.parentBody());
        line(paper.issuer());
        line(layout.has(Measure.ASTERISK) ? "*" : "");
        line(words.numberLine());
        line(words.subject());
        part(layout.partyTitle());
        part(words.dateLine());
        part(paper.draft() ? Wording.DRAFT : "");
        gap();
        if (!paper.isLetter()) {
            line(paper.kind());
            line(paper.title());
            line(layout.has(Measure.DASHES) ? Wording.DASHES : "");
        }
        addressees(words.addressees());
        gap();
    }

    private void addressees(List<String> names) {
        if (!names.isEmpty()) {
            gap();
            line(names.size() == 1 ? Wording.ADDRESS + " " + names.getFirst() : Wording.ADDRESS);
            names.stream().skip(names.size() == 1 ? 1 : 0).forEach(this::line);
        }
    }

    private void blocks(List<Block> blocks) {
        for (var block : blocks) {
            switch (block) {
                case Block.Ground(var words) -> part("- " + words);
                case Block.Enactment(var words) -> part(words);
                case Block.Heading(_, var label, var words) -> part((label + " " + words).strip());
                case Block.Paragraph(var words) -> part(words);
                case Block.Item(var label, var words) -> part((label + " " + words).strip());
                case Block.Table table -> table(table);
            }
        }
        gap();
    }

    private void table(Block.Table table) {
        if (!table.isEmpty()) {
            gap();
            row(table.head());
            line("|" + " --- |".repeat(table.columns()));
            table.rows().forEach(this::row);
            gap();
        }
    }

    private void row(List<String> cells) {
        line("| " + String.join(" | ", cells.stream().map(PaperText::cell).toList()) + " |");
    }

    private static String cell(String words) {
        return Print.line(words).replace('|', '/');
    }

    private void foot(Wording words) {
        var signature = words.paper().signature();
        line(signature.capacity());
        line(signature.role());
        line(signature.name());
        var recipients = words.recipients();
        if (!recipients.isEmpty()) {
            part(Wording.RECIPIENTS);
            recipients.forEach(this::line);
        }
        gap();
    }

    private void appendix(Appendix appendix, Wording words) {
        gap();
        line(appendix.label());
        line(appendix.title());
        line(words.attachedTo());
        blocks(appendix.blocks());
    }

    /// With a blank line before.
    private void part(String words) {
        if (!words.isEmpty()) {
            gap();
            line(words);
        }
    }

    private void line(String words) {
        if (!words.isEmpty()) {
            text.append(words).append('\n');
        }
    }

    private void gap() {
        int end = text.length();
        if (end > 1 && text.charAt(end - 2) != '\n') {
            text.append('\n');
        }
    }
}
