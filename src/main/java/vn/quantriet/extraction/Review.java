package vn.quantriet.extraction;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.DocumentId;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Viewer;

/// The review of one document (rà soát).
///
/// @param completion what finished it; nothing while it goes on
record Review(DocumentId document, UnitId unit, UnitPath path, @Nullable UUID completion) {

    boolean opensTo(Viewer viewer) {
        return viewer.may(Permission.REVIEW_PROPOSALS, path);
    }

    boolean isFinished() {
        return completion != null;
    }
}
