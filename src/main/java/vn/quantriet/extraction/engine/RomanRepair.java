package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
        boolean figure = isFigure(blocks);
        var result = new ArrayList<Block>(blocks.size());
        int roman = 0;
        int arabic = 0;
        for (var block : blocks) {
            var label = block.label();
            if (figure && label != null && label.kind() == Kind.ROMAN) {
                label = label.as(Kind.ARABIC, "1");
                figure = false;
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

    /// "l." is the figure 1 where 2 follows, no other Roman number is printed and no heading in capitals follows it.
    private static boolean isFigure(List<Block> blocks) {
        var labelled = blocks.stream().filter(block -> block.label() != null).toList();
        var romans = labelled.stream().filter(block -> kind(block) == Kind.ROMAN).toList();
        if (romans.size() != 1
                || !"l1".contains(first(romans.getFirst()))
                || Folding.isMostlyCapitals(romans.getFirst().text())) {
            return false;
        }
        var figures = labelled.stream().filter(block -> kind(block) == Kind.ARABIC).toList();
        boolean opens = labelled.indexOf(romans.getFirst()) < labelled.indexOf(second(figures));
        return opens && figures.stream().noneMatch(block -> name(block).equals("1"));
    }

    private static @Nullable Block second(List<Block> figures) {
        return figures.stream().filter(block -> name(block).equals("2")).findFirst().orElse(null);
    }

    private static Kind kind(Block block) {
        return java.util.Objects.requireNonNull(block.label()).kind();
    }

    private static String name(Block block) {
        return java.util.Objects.requireNonNull(block.label()).name();
    }

    private static String first(Block block) {
        return java.util.Objects.requireNonNull(block.label()).printed().toString().substring(0, 1);
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
