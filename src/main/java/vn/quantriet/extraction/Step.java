package vn.quantriet.extraction;

import java.time.Instant;
import java.util.UUID;
import vn.quantriet.document.DocumentId;

/// One deed of one reviewer in one review (thao tác).
///
/// @param id made by the browser, so that sending it twice does it once
record Step(UUID id, DocumentId document, Deed deed, Author by, Instant at) {}
