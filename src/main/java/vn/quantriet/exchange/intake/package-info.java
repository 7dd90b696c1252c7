/// Files that come together: an archive, a folder or several files, looked at before anything is filed.
@NullMarked
package vn.quantriet.exchange.intake;

import org.jspecify.annotations.NullMarked;
