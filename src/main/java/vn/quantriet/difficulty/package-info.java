/// What hinders units, raised to their superiors, passed on, answered and followed (khó khăn, vướng mắc, vấn đề mới).
///
/// A unit raises a difficulty in its own name, about a thing of a module below or above or about nothing in particular. It lies with one
/// unit at a time; who has it answers, asks back, passes it up or down, or returns it. The unit that raised it has the last word. No step
/// is ever taken away.
///
/// | Word | Từ | Meaning |
/// | --- | --- | --- |
/// | difficulty | khó khăn, vướng mắc | what a unit cannot mend by itself, with what it proposes |
/// | holder | nơi đang xử lý | the unit with which it lies |
/// | step | bước xử lý | what somebody did with it, in the name of a unit |
/// | stay | thời gian xử lý | from when to when it lay with one unit |
/// | source | nguồn | the assignment, document, item of a plan or report that it is about |
/// | succession | bàn giao | a difficulty of a unit that ended goes on with another |
///
/// Before: [vn.quantriet.assignment]. After: `vn.quantriet.report`.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "web",
            "organization",
            "access",
            "calendar",
            "notification",
            "search",
            "file",
            "document",
            "plan",
            "assignment"
        })
@NullMarked
package vn.quantriet.difficulty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
