package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.List;
import vn.quantriet.extraction.engine.AttributeKeys.Role;

/// Groups the paragraphs of an item with the attribute lines that follow them.
final class AttributeGroups {

    /// No piece of work has more attribute lines; the limit keeps the work linear.
    private static final int MOST_LINES = 40;

    /// Paragraphs, then what their attribute lines say; `lines` holds the attribute lines themselves.
    record Group(List<Block> content, Attributes attributes, List<Block> lines) {

        boolean isWork() {
            return attributes.describeWork();
        }
    }

    private AttributeGroups() {}

    static List<Group> of(List<Block> blocks) {
        var groups = new ArrayList<Group>();
        var content = new ArrayList<Block>();
        var lines = new ArrayList<Block>();
        var attributes = Attributes.NONE;
        for (var block : blocks) {
            var read = block.isTable() ? Attributes.NONE : Attributes.read(block.text());
            boolean line = !read.isEmpty() && read.before().isBlank();
            boolean repeats = line && (repeats(attributes, read) || lines.size() >= MOST_LINES);
            if (!line && !lines.isEmpty() || repeats) {
                groups.add(new Group(List.copyOf(content), attributes, List.copyOf(lines)));
                content.clear();
                lines.clear();
                attributes = Attributes.NONE;
            }
            if (line) {
                attributes = attributes.and(read);
                lines.add(block);
            } else {
                content.add(block);
            }
        }
        if (!content.isEmpty() || !lines.isEmpty()) {
            groups.add(new Group(List.copyOf(content), attributes, List.copyOf(lines)));
        }
        return groups;
    }

    /// "Nội dung:" or a second "Chủ trì:" begins the attributes of the next task.
    private static boolean repeats(Attributes known, Attributes next) {
        return next.has(Role.CONTENT) && known.describeWork()
                || next.has(Role.LEAD) && known.has(Role.LEAD) && next.has(Role.CONTENT);
    }
}
