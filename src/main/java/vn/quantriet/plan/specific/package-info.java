/// The five specifics of an item: content, objective, solution, time, responsibility (nội dung, mục tiêu, giải pháp, thời gian, trách
/// nhiệm), and the rules that find which of them is missing or vague. Pure: words and days in, findings out.
@NamedInterface("specific")
@NullMarked
package vn.quantriet.plan.specific;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
