/// Papers taken out of the register together: originals, texts, the list of them and what is known of each.
@NullMarked
package vn.quantriet.exchange.parcel;

import org.jspecify.annotations.NullMarked;
