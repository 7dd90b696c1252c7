/// Reads the text of a [document][vn.quantriet.document] and proposes the work it asks for (trích xuất, rà soát).
///
/// A proposal is a guess until a person has reviewed it; only confirmed ones leave this module, told by
/// [ProposalConfirmed]. Whatever does the guessing may be replaced, be slow or fail: documents are filed all the same and
/// wait here. What a person has confirmed or corrected is never lost to a later reading.
///
/// | Word | Từ | Meaning |
/// | --- | --- | --- |
/// | reading | bản đọc | what one engine understood of one text |
/// | proposal | nhiệm vụ đề xuất | one piece of work the text seems to ask for |
/// | passage | đoạn trích | the words of the document that something rests on |
/// | review | rà soát | a person confirms, corrects, splits, merges, adds or drops proposals |
/// | step | thao tác | one deed of a reviewer, done once whatever is sent twice, and undone as one |
///
/// Before: [vn.quantriet.document]. After: `vn.quantriet.plan`.
@ApplicationModule(allowedDependencies = {"kernel", "web", "organization", "access", "document"})
@NullMarked
package vn.quantriet.extraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
