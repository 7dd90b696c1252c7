package vn.quantriet.draft;

import vn.quantriet.document.DocumentType;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;

/// A draft with what it says now.
record DraftRow(
        DraftId id,
        UnitId unit,
        UnitPath path,
        DocumentType type,
        int version,
        DraftState state,
        DraftText text) {}
