package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Gives the work of whole parts to those whom a sentence in or behind the part names. What an item says itself stays.
final class SectionAssignments {

    private record Given(SectionAssignment assignment, String path) {}

    private final List<Draft> drafts;
    private final List<Given> given = new ArrayList<>();

    SectionAssignments(List<Draft> drafts) {
        this.drafts = drafts;
    }

    /// Keeps an assignment printed in an item; false when no part answers to it.
    boolean add(SectionAssignment assignment, Node node) {
        var part = assignment.part().isEmpty() ? around(node) : named(node, assignment.part());
        if (part == null) {
            return false;
        }
        given.add(new Given(assignment, part.path()));
        return true;
    }

    /// The part that a paragraph behind the last of its items speaks of.
    private static @Nullable Node around(Node node) {
        var part = node.isHeading() ? node : node.parent();
        return part == null || part.path().isEmpty() ? null : part;
    }

    /// The nearest item with this label around the paragraph, or the one before such an item.
    private static @Nullable Node named(Node node, String label) {
        for (var at = node; at != null; at = at.parent()) {
            var outer = at.parent();
            if (isNamed(at, label)) {
                return at;
            }
            if (outer != null) {
                for (var sibling : outer.children()) {
                    if (isNamed(sibling, label)) {
                        return sibling;
                    }
                }
            }
        }
        return null;
    }

    private static boolean isNamed(Node node, String label) {
        return node.label() != null
                && (node.label().name().equalsIgnoreCase(label)
                        || node.path().equalsIgnoreCase(label)
                        || label.indexOf('.') > 0
                                && node.path()
                                        .toUpperCase(Locale.ROOT)
                                        .endsWith("." + label.toUpperCase(Locale.ROOT)));
    }

    /// Fills in what the items of each part leave open; `above` is whom the whole document is addressed to.
    void settle(List<Text> above) {
        for (var each : given) {
            for (var draft : drafts) {
                var path = draft.path();
                if (path.equals(each.path()) || path.startsWith(each.path() + ".")) {
                    settle(draft, each.assignment(), above);
                }
            }
        }
    }

    private static void settle(Draft draft, SectionAssignment assignment, List<Text> above) {
        boolean open = draft.lead().isEmpty() || draft.isInherited() && draft.lead().equals(above);
        if (open && !assignment.lead().isEmpty()) {
            draft.lead(assignment.lead(), true);
            if (!draft.hasCoordinate()) {
                draft.coordinate(assignment.coordinate());
            }
        }
        draft.dueBy(assignment.time());
    }
}
