/// The unit's own answer to a directive (kế hoạch, chương trình hành động): who does what by when.
///
/// What was confirmed in the review of a document becomes the draft of a plan; the office edits and orders it, sees which units
/// of the tree each item would reach, and hands the work out. That is told by [PlanApproved][vn.quantriet.plan.PlanApproved].
/// An item is fixed once it was handed out; what comes later is added beside it, with its own approval.
///
/// | Word | Từ | Meaning |
/// | --- | --- | --- |
/// | plan | kế hoạch | what a unit will do, item by item |
/// | plan item | nhiệm vụ trong kế hoạch | content, objective, solution, time, responsibility |
/// | share | phần giao | one unit's part of an item: as lead or as coordinator |
/// | fan-out | phân giao | which units get which share |
/// | assignee | người, đơn vị nhận việc | a unit, or a person in its name: by position, or chosen |
/// | difference | khác biệt | what a later review says otherwise than the plan, until somebody decides |
/// | finding | phát hiện | one of the five specifics is missing or vague |
/// | overlap | trùng lặp | two items ask nearly the same, of one unit or of neighbours |
/// | dismissal | bỏ qua | a finding is left as it is, for a reason, until the item changes |
/// | remark | nhận xét | what a superior says about an item of a plan below |
///
/// Before: [vn.quantriet.extraction]. After: `vn.quantriet.assignment`.
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
            "draft",
            "extraction",
            "extraction :: engine"
        })
@NullMarked
package vn.quantriet.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
