/// What was done, counted with its sources (số liệu), and the reports made of it (báo cáo).
///
/// The ledger hears of what happens to turns of assignments and to papers, and keeps each as a fact with unit, day, number and source.
/// It is derived: counted anew from the modules' own tables it is the same. Every figure opens the facts behind it, and each fact its
/// source. A figure of a period is added up over the tree as it stood at the period's end.
///
/// | Word | Từ | Meaning |
/// | --- | --- | --- |
/// | fact | số liệu | one counted thing with its source |
/// | measure | chỉ tiêu | what is counted |
/// | figure | con số | facts of a measure, unit and period, added up |
/// | round | đợt báo cáo | a superior asks units below for reports of a period, by a day |
/// | obligation | nghĩa vụ báo cáo | one unit owes a report of a round |
/// | report | báo cáo | what a unit says of a period: words and figures |
/// | statement | số liệu tự khai | a figure that only the unit knows, asked for once |
/// | override | sửa số liệu | a figure is said otherwise than counted, for a reason that stays beside it |
///
/// Before: [vn.quantriet.difficulty]. After: `vn.quantriet.inspection`.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "web",
            "organization",
            "access",
            "notification",
            "search",
            "file",
            "document",
            "draft",
            "draft :: form",
            "plan",
            "assignment",
            "difficulty"
        })
@NullMarked
package vn.quantriet.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
