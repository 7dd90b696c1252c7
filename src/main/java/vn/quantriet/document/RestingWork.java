package vn.quantriet.document;

import java.util.List;
import vn.quantriet.kernel.Viewer;

/// What a later module has that rests on a paper: plans that answer it, campaigns in which it is studied. Shown with the
/// paper's relations, and asked for when the paper is changed or ends.
public interface RestingWork {

    /// Only what the viewer may see.
    List<Piece> restingOn(DocumentId document, Viewer viewer);

    /// The same level by level: first what rests on the paper itself, then what carries that out further down, to the cells.
    ///
    /// @param most of a level
    List<Level> levels(DocumentId document, Viewer viewer, int most);

    /// What stands on one level.
    ///
    /// @param total how many there are, also those beyond the most asked for
    record Level(List<Node> nodes, int total) {

        public Level {
            nodes = List.copyOf(nodes);
        }
    }

    /// One of them in the picture.
    ///
    /// @param id unique in the page
    /// @param above ids of those that it carries out; empty when it rests on the paper alone
    record Node(String id, Piece piece, List<String> above) {

        public Node {
            above = List.copyOf(above);
        }
    }

    /// One of them.
    ///
    /// @param kindKey message key of what it is
    /// @param title of it
    /// @param unitName whose it is
    /// @param path of its page
    record Piece(String kindKey, String title, String unitName, String path) {}
}
