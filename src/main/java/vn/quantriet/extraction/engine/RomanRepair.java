package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import vn.quantriet.extraction.engine.Label.Kind;

/// Finds Roman numbers that a scanner turned into figures: a heading in capitals labelled "11." after I is II.
final class RomanRepair {

    private static final Set<String> ONES = Set.of("1", "11", "111");

    private RomanRepair() {}

    static List<Block> repaired(List<Block> blocks) {
        boolean romans =
                blocks.stream()
                        .anyMatch(block ->
                                block.label() != null && block.label().kind() == Kind.ROMAN);
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
