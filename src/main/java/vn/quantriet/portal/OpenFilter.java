package vn.quantriet.portal;

import org.jspecify.annotations.Nullable;
import vn.quantriet.document.DocumentType;

/// What of the published papers of a unit is asked for.
///
/// @param words empty for all
/// @param year in which they were issued
record OpenFilter(String words, @Nullable DocumentType type, @Nullable Integer year) {

    static final OpenFilter ALL = new OpenFilter("", null, null);
}
