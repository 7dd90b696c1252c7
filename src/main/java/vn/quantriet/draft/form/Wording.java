package vn.quantriet.draft.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The words of a paper as its rule prints them, the same for text, Word and PDF.
record Wording(OfficialPaper paper, FormRule rule) {

    static final String DASHES = "-----";
    static final String DRAFT = "DỰ THẢO";
    static final String ADDRESS = "Kính gửi:";
    static final String RECIPIENTS = "Nơi nhận:";

    private static final Pattern ENDED = Pattern.compile("[.;,:!?…/]$");
    private static final Pattern END = Pattern.compile("[\\s.;,/]+$");

    String numberLine() {
        return (rule.has(Measure.COLON_AFTER_NUMBER) ? "Số: " : "Số ")
                + paper.number().printed(rule);
    }

    /// Below the number of an official letter; empty for all else.
    String subject() {
        if (!paper.isLetter() || paper.title().isEmpty()) {
            return "";
        }
        var start = paper.title().toLowerCase(Locale.ROOT);
        return start.startsWith("về ") || start.startsWith("v/v")
                ? paper.title()
                : "về việc " + paper.title();
    }

    String dateLine() {
        var day = rule.day(paper.issuedOn());
        return paper.place().isEmpty() ? day : paper.place() + ", " + day;
    }

    /// The abstract, with the short lines that the rule wants below it.
    String titleLines() {
        return rule.has(Measure.DASHES) ? (paper.title() + "\n" + DASHES).strip() : paper.title();
    }

    /// One addressee stands behind the words, several below.
    List<String> addressees() {
        var names = paper.addressees();
        return names.size() < 2 ? names : listed(names);
    }

    /// The body, its grounds and its last sentence with their marks.
    List<Block> body() {
        var blocks = new ArrayList<>(paper.body());
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Ground ground) {
                blocks.set(i, new Block.Ground(ended(ground.text(), mark(blocks, i))));
            }
        }
        if (!blocks.isEmpty()) {
            blocks.set(blocks.size() - 1, last(blocks.getLast()));
        }
        return blocks;
    }

    private static String mark(List<Block> blocks, int ground) {
        return switch (ground + 1 < blocks.size() ? blocks.get(ground + 1) : null) {
            case Block.Ground _ -> ";";
            case Block.Enactment _ -> ",";
            case null, default -> ".";
        };
    }

    private static String ended(String text, String mark) {
        return text.isEmpty() || ENDED.matcher(text).find() ? text : text + mark;
    }

    private Block last(Block block) {
        return switch (block) {
            case Block.Paragraph(var text) -> new Block.Paragraph(closed(text));
            case Block.Item(var label, var text) -> new Block.Item(label, closed(text));
            default -> block;
        };
    }

    private String closed(String text) {
        return text.isEmpty() || text.endsWith(":")
                ? text
                : END.matcher(text).replaceFirst("") + rule.layout().endMark();
    }

    /// The lines of "Nơi nhận", the archive last.
    List<String> recipients() {
        var lines = new ArrayList<String>();
        paper.recipients()
                .forEach(each ->
                        lines.add(
                                each.purpose().isEmpty()
                                        ? each.name()
                                        : each.name() + " (" + each.purpose() + ")"));
        if (!paper.archive().isEmpty()) {
            lines.add(paper.archive());
        }
        return listed(lines);
    }

    private static List<String> listed(List<String> names) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            var name = END.matcher(names.get(i)).replaceFirst("");
            lines.add("- " + name + (i + 1 < names.size() ? ";" : "."));
        }
        return lines;
    }

    /// "(Kèm theo Kế hoạch số 35-KH/ĐU, ngày 05 tháng 02 năm 2026)".
    String attachedTo() {
        var kind = paper.isLetter() ? "Công văn" : capitalized(paper.kind());
        return "(Kèm theo %s số %s, %s)"
                .formatted(kind, paper.number().printed(rule), rule.day(paper.issuedOn()));
    }

    private static String capitalized(String words) {
        var small = words.toLowerCase(Locale.ROOT);
        return small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
    }

    /// What a reader of the file sees as its name.
    String name() {
        var title = Print.line(paper.title());
        return paper.isLetter()
                ? (title.isEmpty() ? "Công văn" : title)
                : (capitalized(paper.kind()) + " " + title).strip();
    }
}
