/// Takes units, people and positions in from Excel sheets, and writes people out.
///
/// A sheet goes through steps: uploaded, its columns matched, tried without effect, run. Its content is hostile until read:
/// [SheetGuard][vn.quantriet.organization.sheet.SheetGuard] looks at the archive before any parser does.
@NullMarked
package vn.quantriet.organization.sheet;

import org.jspecify.annotations.NullMarked;
