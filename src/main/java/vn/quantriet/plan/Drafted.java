package vn.quantriet.plan;

import java.util.List;
import vn.quantriet.draft.DraftLine;

/// The papers that are being written of a plan.
///
/// @param may whether the viewer may begin one
/// @param fresh id of the next one, so that pressing twice begins once
public record Drafted(boolean may, String fresh, List<DraftLine> drafts) {

    public Drafted {
        drafts = List.copyOf(drafts);
    }
}
