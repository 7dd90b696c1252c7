package vn.quantriet.extraction.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quantriet.extraction.engine.Label.Kind;

/// Builds the tree of numbered items and their paths.
final class Outline {

    private static final int DEEPEST = 12;

    private final Node root =
            new Node(
                    null,
                    null,
                    "",
                    new Block(Block.Kind.PARAGRAPH, null, Text.EMPTY, false, List.of()));
    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Deque<Node> open = new ArrayDeque<>();
    private boolean upperUnderRoman;
    private int own;

    private Outline() {
        open.push(root);
    }

    static Outline of(List<Block> body, List<Block> attached) {
        var outline = new Outline();
        RomanRepair.repaired(body).forEach(outline::add);
        while (outline.current() != outline.root) {
            outline.open.pop();
        }
        outline.own = outline.root.children().size();
        RomanRepair.repaired(attached).forEach(outline::add);
        return outline;
    }

    /// The items at the top of the document itself.
    List<Node> ownTop() {
        return root.children().subList(0, own);
    }

    /// The items at the top of what is attached behind the sign-off.
    List<Node> attachedTop() {
        return root.children().subList(own, root.children().size());
    }

    Node root() {
        return root;
    }

    /// Every item in printed order.
    List<Node> nodes() {
        return nodes;
    }

    private void add(Block block) {
        if (block.label() == null) {
            current().blocks().add(block);
            return;
        }
        var label = block.label();
        var parent = parentOf(label);
        var path = unique(path(parent, label));
        var node = new Node(parent, label, path, block);
        nodes.add(node);
        open.push(node);
    }

    private Node current() {
        return java.util.Objects.requireNonNull(open.peek());
    }

    private Node parentOf(Label label) {
        if (label.kind() == Kind.UPPER
                && !isOpen(Kind.UPPER)
                && isOpen(Kind.ROMAN)
                && label.name().equals("A")) {
            upperUnderRoman = true;
        }
        while (current() != root && !contains(current(), label)) {
            open.pop();
        }
        return open.size() > DEEPEST ? root : current();
    }

    private boolean isOpen(Kind kind) {
        return open.stream().anyMatch(node -> node.label() != null && node.label().kind() == kind);
    }

    private boolean contains(Node node, Label label) {
        var outer = node.label();
        if (outer == null) {
            return true;
        }
        if (outer.kind() == Kind.ARABIC && label.kind() == Kind.ARABIC) {
            return label.depth() > outer.depth() && label.name().startsWith(outer.name() + ".");
        }
        return rank(outer.kind()) < rank(label.kind());
    }

    private int rank(Kind kind) {
        if (upperUnderRoman && (kind == Kind.UPPER || kind == Kind.ROMAN)) {
            return kind == Kind.ROMAN ? Kind.UPPER.ordinal() : Kind.ROMAN.ordinal();
        }
        return kind.ordinal();
    }

    private static String path(Node parent, Label label) {
        var outer = parent;
        while (label.depth() > 1 && outer.label() != null && outer.label().kind() == Kind.ARABIC) {
            outer = java.util.Objects.requireNonNull(outer.parent());
        }
        var prefix = outer.path();
        if (label.kind() == Kind.ARABIC && Character.isLetter(label.name().charAt(0))) {
            prefix = "";
        }
        return prefix.isEmpty() ? label.name() : prefix + "." + label.name();
    }

    private String unique(String path) {
        int count = seen.merge(path, 1, Integer::sum);
        return count == 1 ? path : path + "~" + count;
    }

    static @Nullable Node lastTop(Outline outline) {
        return outline.ownTop().isEmpty() ? null : outline.ownTop().getLast();
    }
}
