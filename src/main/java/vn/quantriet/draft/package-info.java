/// The unit's own papers: written, discussed, signed, numbered and issued in the official form (soạn thảo, ban hành).
///
/// A draft answers papers of the register. It is discussed in rounds, submitted for signature, given back or signed; what is issued is
/// the wording that was signed. Number and paper come in one transaction, so that no series has a gap. Once issued it stands in the
/// register of [documents][vn.quantriet.document] like any other paper.
///
/// | Word | Từ | Meaning |
/// | --- | --- | --- |
/// | draft | dự thảo | a paper before it is one; seen by those of its unit who draft or sign |
/// | template | mẫu | what a draft of a type begins with |
/// | wording | bản | what a draft said at some moment |
/// | round | đợt góp ý | a draft sent to units and persons with a question and a day |
/// | treatment | tiếp thu, giải trình | what the author makes of a remark |
/// | signing | ký | the act of a person; nothing is edited after it |
/// | series | sổ số | the numbers of one unit, term and kind |
/// | official paper | văn bản theo thể thức | everything that is printed of a paper |
/// | form rule | quy tắc thể thức | how it is laid out, valid from a day on |
///
/// Before: [vn.quantriet.document]. After: `vn.quantriet.plan`.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "web",
            "organization",
            "access",
            "notification",
            "search",
            "file",
            "document"
        })
@NullMarked
package vn.quantriet.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
