package vn.quantriet.draft.form;

import java.util.List;

/// Writes the document of a Word file part by part.
final class DocxBody {

    /// Programs measure letters a little differently, and the words must not break.
    private static final double SLACK = 2;

    private static final String TITLE_LINE = "w:bottom";

    /// Longer lists of recipients may be broken over pages.
    private static final int WHOLE = 25;

    private static final double LEFT_OF_FOOT = 0.48;
    private static final double HEADER_FROM_TOP = 9;

    private final Wording words;
    private final FormRule rule;
    private final Markup xml = new Markup();
    private final DocxMarkup docx;

    private DocxBody(Wording words) {
        this.words = words;
        this.rule = words.rule();
        this.docx = new DocxMarkup(xml, rule);
    }

    static String of(Wording words) {
        var body = new DocxBody(words);
        body.write();
        return body.xml.toString();
    }

    private void write() {
        xml.start("w:document", "xmlns:w", Docx.WORD, "xmlns:r", Docx.RELATIONS).start("w:body");
        var sheet = new Sheet(rule, false);
        head(sheet);
        title();
        blocks(words.body(), sheet, true);
        foot(sheet);
        var before = sheet;
        boolean first = true;
        for (var appendix : words.paper().appendices()) {
            var ended = before;
            boolean titled = first;
            docx.nothing(form -> section(ended, titled));
            before = new Sheet(rule, appendix.isWide());
            first = false;
            appendix(appendix, before);
        }
        docx.nothing(form -> {});
        section(before, first);
        xml.end().end();
    }

    private void head(Sheet sheet) {
        double right = sheet.headRight(words);
        docx.columns(
                sheet.textWidth() - right,
                right,
                true,
                this::bodies,
                () -> partyTitle(sheet, right),
                this::number,
                () -> docx.paragraph(Part.DATE.id(), words.dateLine(), form -> {}));
    }

    private void bodies() {
        docx.part(Part.PARENT, words.paper().parentBody());
        docx.paragraph(Part.ISSUER.id(), words.paper().issuer(), form -> {});
        docx.part(Part.ASTERISK, rule.has(Measure.ASTERISK) ? "*" : "");
    }

    /// The line below is as long as the words.
    private void partyTitle(Sheet sheet, double width) {
        var beside = DocxStyles.twips(Math.max(0, (width - sheet.partyTitleWidth()) / 2 - SLACK));
        docx.paragraph(
                Part.PARTY_TITLE.id(),
                rule.layout().partyTitle(),
                form -> {
                    form.start("w:pBdr");
                    form.empty(
                            TITLE_LINE,
                            "w:val",
                            "single",
                            "w:sz",
                            6,
                            "w:space",
                            1,
                            "w:color",
                            "000000");
                    form.end();
                    form.empty("w:ind", "w:left", beside, "w:right", beside);
                });
    }

    private void number() {
        docx.paragraph(Part.NUMBER.id(), words.numberLine(), form -> {});
        docx.part(Part.SUBJECT, words.subject());
        docx.part(Part.DRAFT, words.paper().draft() ? Wording.DRAFT : "");
    }

    private void title() {
        var paper = words.paper();
        if (!paper.isLetter()) {
            docx.part(Part.KIND, paper.kind());
            docx.part(Part.TITLE, words.titleLines());
        }
        var addressees = words.addressees();
        if (!addressees.isEmpty()) {
            boolean one = addressees.size() == 1;
            docx.part(
                    Part.ADDRESS,
                    one ? Wording.ADDRESS + " " + addressees.getFirst() : Wording.ADDRESS);
            addressees.stream().skip(one ? 1 : 0).forEach(name -> docx.part(Part.ADDRESSEE, name));
        }
        if (paper.isLetter()) {
            docx.paragraph(Part.LETTER_START.id(), "", form -> {});
        }
    }

    private void blocks(List<Block> blocks, Sheet sheet, boolean keep) {
        for (int i = 0; i < blocks.size(); i++) {
            block(blocks.get(i), sheet, keep && i == blocks.size() - 1);
        }
    }

    /// The last paragraph stays with the signature.
    private void block(Block block, Sheet sheet, boolean last) {
        switch (block) {
            case Block.Ground(var text) -> body("- " + text, last);
            case Block.Enactment(var text) -> docx.part(Part.ENACTMENT, text);
            case Block.Heading(var level, var label, var text) ->
                    docx.paragraph("Heading" + level, (label + " " + text).strip(), form -> {});
            case Block.Paragraph(var text) -> body(text, last);
            case Block.Item(var label, var text) -> body((label + " " + text).strip(), last);
            case Block.Table table -> table(table, sheet);
        }
    }

    private void body(String text, boolean last) {
        if (!text.isEmpty()) {
            docx.paragraph(
                    Part.BODY.id(),
                    text,
                    form -> {
                        if (last) {
                            form.empty("w:keepNext");
                        }
                    });
        }
    }

    private void table(Block.Table table, Sheet sheet) {
        if (!table.isEmpty()) {
            docx.table(table, sheet.textWidth());
        }
    }

    private void foot(Sheet sheet) {
        double left = sheet.textWidth() * LEFT_OF_FOOT;
        var recipients = words.recipients();
        docx.columns(
                left,
                sheet.textWidth() - left,
                recipients.size() < WHOLE,
                () -> recipients(recipients),
                this::signature);
    }

    private void recipients(List<String> recipients) {
        docx.paragraph(
                Part.RECIPIENTS_HEAD.id(),
                recipients.isEmpty() ? "" : Wording.RECIPIENTS,
                form -> {});
        recipients.forEach(line -> docx.part(Part.RECIPIENT, line));
    }

    private void signature() {
        var signature = words.paper().signature();
        docx.part(Part.CAPACITY, signature.capacity());
        docx.part(Part.ROLE, signature.role());
        docx.paragraph(Part.SIGNER.id(), signature.name(), form -> {});
    }

    private void appendix(Appendix appendix, Sheet sheet) {
        docx.part(Part.APPENDIX_LABEL, appendix.label());
        docx.part(Part.APPENDIX_TITLE, appendix.title());
        docx.part(Part.APPENDIX_NOTE, words.attachedTo());
        blocks(appendix.blocks(), sheet, false);
    }

    /// Pages of one direction; those of the paper itself have no number on the first.
    private void section(Sheet sheet, boolean first) {
        xml.start("w:sectPr");
        xml.empty("w:headerReference", "w:type", "default", "r:id", Docx.HEADER);
        xml.empty("w:type", "w:val", "nextPage");
        size(sheet);
        margins(sheet);
        if (first) {
            xml.empty("w:titlePg");
        }
        xml.end();
    }

    private void size(Sheet sheet) {
        xml.empty(
                "w:pgSz",
                "w:w",
                twips(sheet.width()),
                "w:h",
                twips(sheet.height()),
                "w:orient",
                sheet.onItsSide() ? "landscape" : "portrait");
    }

    private void margins(Sheet sheet) {
        xml.empty(
                "w:pgMar",
                "w:top",
                twips(sheet.top()),
                "w:right",
                twips(sheet.right()),
                "w:bottom",
                twips(sheet.bottom()),
                "w:left",
                twips(sheet.left()),
                "w:header",
                twips(HEADER_FROM_TOP),
                "w:footer",
                twips(HEADER_FROM_TOP),
                "w:gutter",
                0);
    }

    private static long twips(double millimetres) {
        return DocxStyles.twips(Sheet.points(millimetres));
    }
}
