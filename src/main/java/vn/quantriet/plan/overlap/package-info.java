/// How near two items are in what they ask for, whatever their order of words, once the words that both take from a common paper are
/// put aside. Pure: texts in, numbers out.
@NullMarked
package vn.quantriet.plan.overlap;

import org.jspecify.annotations.NullMarked;
