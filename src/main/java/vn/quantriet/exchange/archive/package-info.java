/// Reads and writes zip archives: nothing is unpacked before the directory was looked at, and no more than it says.
@NullMarked
package vn.quantriet.exchange.archive;

import org.jspecify.annotations.NullMarked;
