/// Words of items as the checks of a plan compare them: syllable by syllable, without case and marks, each with its place in the text.
@NullMarked
package vn.quantriet.plan.words;

import org.jspecify.annotations.NullMarked;
