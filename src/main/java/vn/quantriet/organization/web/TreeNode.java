package vn.quantriet.organization.web;

import java.util.List;
import vn.quantriet.organization.UnitLine;

/// One unit in the tree that a page shows.
///
/// @param found whether the search means this unit itself
/// @param hidden how many units below are not shown here
public record TreeNode(UnitLine unit, List<TreeNode> children, boolean found, int hidden) {

    public TreeNode {
        children = List.copyOf(children);
    }

    int size() {
        return 1 + children.stream().mapToInt(TreeNode::size).sum();
    }
}
