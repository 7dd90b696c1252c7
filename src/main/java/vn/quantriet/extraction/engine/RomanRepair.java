package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import vn.quantriet.extraction.engine.Label.Kind;

/// Finds Roman numbers that a scanner turned into figures: a heading in capitals labelled "11." after I is II.
final class RomanRepair {

    private static final Set<String> ONES = Set.of("1", "11", "111");

    private static final int MOST = 20;

    private RomanRepair() {}

    static List<Block> repaired(List<Block> blocks) {
        boolean romans =
                blocks.stream()
                        .anyMatch(block ->
                                block.label() != null && block.label().kind() == Kind.ROMAN);
        boolean scanned = blocks.stream().anyMatch(RomanRepair::isScanned);
        var following = following(blocks);
        var result = new ArrayList<Block>(blocks.size());
        int roman = 0;
        int arabic = 0;
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var label = block.label();
            if (label != null && isFigure(label, block, following.get(i), arabic)) {
                label = label.as(Kind.ARABIC, label.name().equals("I") ? "1" : "11");
            }
            if (label != null && romans && isHidden(label, block, roman, arabic)) {
                label = label.as(Kind.ROMAN, Numbers.toRoman(label.name().length()));
            }
            if (label != null
                    && label.kind() == Kind.ROMAN
                    && isLost(blocks, i, label, roman, scanned)) {
                label = label.as(Kind.ROMAN, Numbers.toRoman(roman + 1));
            }
            if (label != null && label.kind() == Kind.ROMAN) {
                roman = Numbers.roman(label.name());
                arabic = 0;
            } else if (label != null && label.kind() == Kind.ARABIC && label.depth() == 1) {
                arabic = Math.max(0, Numbers.read(label.name()));
            }
            result.add(new Block(block.kind(), label, block.text(), block.bold(), block.rows()));
        }
        return result;
    }

    /// "I, II, II, IV": the second II is III. Where nothing else follows, only a text with the slips of a scanner says so,
    /// and a number that does not look like one counts by its place.
    private static boolean isLost(
            List<Block> blocks, int at, Label label, int roman, boolean scanned) {
        int value = Numbers.roman(label.name());
        if (roman == 0 || roman >= MOST || !Folding.isMostlyCapitals(blocks.get(at).text())) {
            return false;
        }
        if (isSpoiled(label)) {
            return value != roman + 1;
        }
        if (value != roman) {
            return false;
        }
        for (int i = at + 1; i < blocks.size(); i++) {
            var next = blocks.get(i).label();
            if (next != null && next.kind() == Kind.ROMAN) {
                return Numbers.roman(next.name()) == roman + 2 || scanned;
            }
            if (next != null && next.kind().ordinal() < Kind.ROMAN.ordinal()) {
                return scanned;
            }
        }
        return scanned;
    }

    /// Whether a label holds more than the letters of Roman numbers, so that a scanner misread it.
    private static boolean isSpoiled(Label label) {
        var token = label.printed().strip("", " .,:;-–—)/");
        return token.toString().chars().anyMatch(c -> "IVX".indexOf(c) < 0);
    }

    private static boolean isScanned(Block block) {
        var label = block.label();
        return label != null && label.kind() == Kind.ROMAN && isSpoiled(label)
                || OcrWords.wereMisread(block.text());
    }

    /// For every block the first of the labels I, II, 1, 2 that follows it, or nothing.
    private static List<String> following(List<Block> blocks) {
        var result = new ArrayList<String>(Collections.nCopies(blocks.size(), ""));
        var next = "";
        for (int i = blocks.size() - 1; i >= 0; i--) {
            result.set(i, next);
            var label = blocks.get(i).label();
            if (label != null && label.kind() == Kind.ROMAN) {
                next = isFigureShaped(label) ? "?" : label.name();
            } else if (label != null && label.kind() == Kind.ARABIC && label.depth() == 1) {
                next = label.name();
            }
        }
        return result;
    }

    /// "l." is the figure 1 where 2 follows, "ll." is 11 after 10; a heading in capitals stays Roman.
    private static boolean isFigure(Label label, Block block, String next, int arabic) {
        if (label.kind() != Kind.ROMAN
                || !isFigureShaped(label)
                || Folding.isMostlyCapitals(block.text())) {
            return false;
        }
        return label.name().equals("I") && next.equals("2")
                || label.name().equals("II") && arabic == 10;
    }

    private static boolean isFigureShaped(Label label) {
        var printed = label.printed().toString();
        return !printed.isEmpty() && "l1|".indexOf(printed.charAt(0)) >= 0;
    }

    private static boolean isHidden(Label label, Block block, int roman, int arabic) {
        boolean ones = label.kind() == Kind.ARABIC && ONES.contains(label.name());
        return ones
                        && Folding.isMostlyCapitals(block.text())
                        && roman == label.name().length() - 1
                        && arabic != Numbers.read(label.name()) - 1
                || ones
                        && label.name().length() == 1
                        && Folding.isMostlyCapitals(block.text())
                        && roman == 0
                        && arabic == 0;
    }
}
