/// Finds the units of the tree behind the printed words of responsibility ("Các chi bộ trực thuộc", "Ủy ban Kiểm tra").
///
/// Pure: words and a [tree][vn.quantriet.organization.UnitTree] in, a [Resolution][vn.quantriet.plan.responsibility.Resolution]
/// out. What the rules do not know for certain asks; nobody is ever guessed. A rule is one small class; add one by adding it to
/// the list of the [UnitResolver][vn.quantriet.plan.responsibility.UnitResolver].
@NullMarked
package vn.quantriet.plan.responsibility;

import org.jspecify.annotations.NullMarked;
