package vn.quantriet.document;

import java.util.List;
import vn.quantriet.kernel.Viewer;

/// What a later module has that rests on a paper: plans that answer it, campaigns in which it is studied. Shown with the
/// paper's relations, and asked for when the paper is changed or ends.
public interface RestingWork {

    /// Only what the viewer may see.
    List<Piece> restingOn(DocumentId document, Viewer viewer);

    /// One of them.
    ///
    /// @param kindKey message key of what it is
    /// @param title of it
    /// @param unitName whose it is
    /// @param path of its page
    record Piece(String kindKey, String title, String unitName, String path) {}
}
