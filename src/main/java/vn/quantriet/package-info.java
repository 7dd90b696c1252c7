/// Quán Triệt: from a sentence in a directive to the assignment, the evidence and the report.
@NullMarked
package vn.quantriet;

import org.jspecify.annotations.NullMarked;
