/// Which days people work (lịch làm việc), and deadlines in the calendars of other programs (địa chỉ lịch).
///
/// Days off are data: those of the week, those that come each year, and those of one year only, such as Tết and the days exchanged for
/// it. A deadline that falls on one of them is told to everybody; what becomes of it is a rule with a day from which it holds. Modules
/// above contribute what is due as [Dated][vn.quantriet.calendar.Dated].
///
/// | Word | Từ | Meaning |
/// | --- | --- | --- |
/// | day off | ngày nghỉ | of the week, a holiday, or given for one that fell on a weekend |
/// | special day | ngày riêng của năm | off or worked in one year only |
/// | shift | dời hạn | what becomes of a deadline on a day off |
/// | subscription | địa chỉ lịch | a secret address at which a calendar program reads what is due |
///
/// Before: [vn.quantriet.access]. After: every module with deadlines.
@ApplicationModule(allowedDependencies = {"kernel", "web", "organization", "access"})
@NullMarked
package vn.quantriet.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
