package vn.quantriet.draft.form;

import java.util.List;

/// What is attached to a paper, on pages of its own.
///
/// @param label "PHỤ LỤC 1", "DANH MỤC"
public record Appendix(String label, String title, List<Block> blocks) {

    public Appendix {
        label = Print.clean(label);
        title = Print.clean(title);
        blocks = List.copyOf(blocks);
    }

    /// A wide table asks for pages on their side.
    public boolean isWide() {
        return blocks.stream()
                .anyMatch(block -> block instanceof Block.Table table && table.isWide());
    }
}
