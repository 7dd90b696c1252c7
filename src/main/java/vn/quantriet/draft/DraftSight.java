package vn.quantriet.draft;

import org.springframework.stereotype.Component;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;

/// Fetches drafts through the viewer. Only the unit's own drafters and signers see one; units above do not.
@Component
class DraftSight {

    private final DraftRepository drafts;

    DraftSight(DraftRepository drafts) {
        this.drafts = drafts;
    }

    DraftRow seen(DraftId id, Viewer viewer) {
        return drafts.find(id)
                .filter(draft -> mayRead(draft, viewer))
                .orElseThrow(() -> new NotFound(id));
    }

    /// Held until the transaction ends, so that steps are taken one after the other.
    DraftRow held(DraftId id, Permission permission, Viewer viewer) {
        drafts.lock(id);
        return drafts.find(id)
                .filter(draft -> viewer.may(permission) && draft.unit().equals(viewer.unit()))
                .orElseThrow(() -> new NotFound(id));
    }

    /// The same, while it may be edited.
    DraftRow open(DraftId id, Viewer viewer) {
        var draft = held(id, Permission.DRAFT_DOCUMENTS, viewer);
        if (!draft.state().isOpen()) {
            throw new DraftRefused(DraftRefused.Reason.NOT_OPEN);
        }
        return draft;
    }

    static boolean mayRead(DraftRow draft, Viewer viewer) {
        return draft.unit().equals(viewer.unit()) && reads(viewer);
    }

    static boolean reads(Viewer viewer) {
        return viewer.may(Permission.DRAFT_DOCUMENTS) || viewer.may(Permission.SIGN_DOCUMENTS);
    }
}
