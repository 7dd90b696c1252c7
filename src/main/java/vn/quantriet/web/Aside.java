package vn.quantriet.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.Viewer;

/// What a later module shows at the foot of the page of a thing of an earlier one, as what hinders a piece of work. Each contributes a
/// bean; templates call `web.asides`.
public interface Aside {

    /// @param object the thing, as in `assignment:0190...`
    /// @return nothing when the viewer has no part in it
    Optional<Block> about(String object, Viewer viewer);

    /// One section.
    ///
    /// @param title message key
    /// @param none message key of the sentence when there are no lines
    /// @param all the list of all of them; empty when it shows no more
    /// @param act message key of the button; empty for none
    /// @param actPath where it leads
    record Block(
            String title, String none, List<Line> lines, String all, String act, String actPath) {

        public Block {
            lines = List.copyOf(lines);
        }
    }

    /// One line of it.
    ///
    /// @param state message key
    /// @param due the last good day, if there is one
    record Line(
            String title,
            String context,
            String path,
            Tone tone,
            String icon,
            String state,
            java.time.@Nullable LocalDate due) {}
}
