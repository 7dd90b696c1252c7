/// What units show to everybody without sign-in (trang thông tin điện tử): published papers, questions and answers, a feed.
///
/// Publishing copies: what strangers read stands in the schema `portal` and nowhere else, as it was on the day of publishing. They are
/// answered under a database scope that reaches no person, from the views `open_site`, `published_paper` and `published_sheet`; files go
/// out by the public id of a paper that is published at that moment. What a register corrects afterwards waits for *Công bố lại*.
///
/// | Word | Từ | Meaning |
/// | --- | --- | --- |
/// | site | trang thông tin điện tử | the public page of a unit, off until the unit switches it on |
/// | slug | địa chỉ trang | the readable part of its address; former ones lead to it |
/// | publication | văn bản công bố | a paper of the unit's register that is or was shown |
/// | edition | bản công bố | the copy that one act of publishing made |
/// | withdrawal | gỡ | an edition taken back, with the reason |
/// | sheet | tài liệu hỏi - đáp | questions with answers for a named audience |
///
/// Before: [vn.quantriet.document]. After: nothing.
@ApplicationModule(
        allowedDependencies = {"kernel", "web", "organization", "access", "file", "document"})
@NullMarked
package vn.quantriet.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
