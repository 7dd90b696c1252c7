package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One numbered item of the outline with everything printed under it.
final class Node {

    private final @Nullable Node parent;
    private final @Nullable Label label;
    private final String path;
    private final Block block;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Node> children = new ArrayList<>();

    Node(@Nullable Node parent, @Nullable Label label, String path, Block block) {
        this.parent = parent;
        this.label = label;
        this.path = path;
        this.block = block;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    @Nullable Node parent() {
        return parent;
    }

    @Nullable Label label() {
        return label;
    }

    String path() {
        return path;
    }

    /// The text right after the label.
    Text own() {
        return block.text();
    }

    boolean isBold() {
        return block.bold();
    }

    /// What follows before the first child.
    List<Block> blocks() {
        return blocks;
    }

    List<Node> children() {
        return children;
    }

    boolean isLeaf() {
        return blocks.isEmpty() && children.isEmpty();
    }

    /// The words before a colon within the item's line that name what follows, or nothing.
    Text runIn() {
        return RunIn.of(own());
    }

    /// Whether the item's line is a heading of what follows, not text of its own.
    boolean isHeading() {
        var own = own();
        if (own.isBlank() || isLeaf()) {
            return !own.isBlank() && Folding.isMostlyCapitals(own);
        }
        return !own.endsWith(":") && !own.endsWith(";") && !Sentences.endsSentence(own)
                || Folding.isMostlyCapitals(own)
                || own.endsWith(".")
                        && own.length() < 60
                        && !children.isEmpty()
                        && Sentences.sentences(own).size() == 1;
    }
}
