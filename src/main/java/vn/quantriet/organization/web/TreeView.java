package vn.quantriet.organization.web;

import java.util.List;
import java.util.Optional;
import vn.quantriet.kernel.Fold;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.organization.UnitTree;

/// What a page shows of a tree: all of it, or only what a search finds with the way to it; of a large tree the upper levels.
final class TreeView {

    private static final int MANY = 600;

    private final UnitTree tree;
    private final String words;

    TreeView(UnitTree tree, String words) {
        this.tree = tree;
        this.words = Fold.fold(words);
    }

    List<TreeNode> below(List<UnitLine> tops) {
        int depth = words.isEmpty() ? depth(tops) : Integer.MAX_VALUE;
        return tops.stream().flatMap(top -> node(top, depth).stream()).toList();
    }

    private Optional<TreeNode> node(UnitLine unit, int depth) {
        var children = tree.childrenOf(unit.id());
        boolean found = !words.isEmpty() && matches(unit);
        var shown =
                depth == 0
                        ? List.<TreeNode>of()
                        : children.stream()
                                .flatMap(child -> node(child, depth - 1).stream())
                                .toList();
        if (!words.isEmpty() && !found && shown.isEmpty()) {
            return Optional.empty();
        }
        int hidden = depth == 0 ? tree.subtreeOf(unit.id()).size() - 1 : 0;
        return Optional.of(new TreeNode(unit, shown, found, hidden));
    }

    private boolean matches(UnitLine unit) {
        return (Fold.fold(unit.name()) + " " + Fold.fold(unit.shortName())).contains(words);
    }

    /// As many levels as stay readable.
    private int depth(List<UnitLine> tops) {
        int depth = 0;
        int count = tops.size();
        var level = tops;
        while (!level.isEmpty()) {
            level = level.stream().flatMap(unit -> tree.childrenOf(unit.id()).stream()).toList();
            count += level.size();
            if (count > MANY && depth > 0) {
                return depth;
            }
            depth++;
        }
        return depth;
    }
}
