/// Work laid on units and persons: progress, evidence, acceptance, reminders (nhiệm vụ được giao, minh chứng, nghiệm thu).
///
/// Every item of an approved plan becomes one assignment per unit (or person) and part, and each assignment has one turn or many. A
/// turn is worked on in the name of its unit only, one laid on a person by nobody else, and closed from above; what a unit gave itself is closed by another of its people,
/// and counted apart. Overdue is what the day says, never stored.
///
/// | Word | Từ | Meaning |
/// | --- | --- | --- |
/// | assignment | nhiệm vụ được giao | one plan item laid on one unit, as lead or as coordinator |
/// | occurrence | kỳ thực hiện | one turn of an assignment, with its own evidence and acceptance |
/// | evidence | minh chứng | a file, link or registered document that shows the work |
/// | submission | nộp | the unit says that the turn is done |
/// | acceptance | nghiệm thu | the superior agrees, which closes the turn |
/// | postponement | gia hạn | a later day, asked for and granted |
/// | handover | bàn giao | open turns of a unit that ended, or of a person who left, go on with another |
/// | reminder | đôn đốc | word that work is due or late |
///
/// Before: [vn.quantriet.plan]. After: `vn.quantriet.difficulty`.
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
            "draft :: form",
            "plan"
        })
@NullMarked
package vn.quantriet.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
