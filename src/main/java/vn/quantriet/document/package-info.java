/// The register of papers: what came in, went out or was written for oneself, with its text as read (văn bản).
///
/// A paper stands in the register of one unit; it is seen there, by those above, by units to which it was delivered, and by people
/// to whom it was sent in person. Its
/// original is read in the background; once there is text, `DocumentFiled` tells those who work on.
///
/// | Word | Từ | Meaning |
/// | --- | --- | --- |
/// | document | văn bản | any registered paper |
/// | reference | số, ký hiệu | as printed, and made comparable; no key by itself |
/// | recognition | nhận dạng | the words on the pages of a scan, read one by one and corrected by people |
/// | arrival | dấu đến | number and day in the register of incoming papers |
/// | routing | bút phê, chuyển | who is to deal with a paper, with whom, by when |
/// | delivery | phân phối | a paper made visible to a unit, or sent to a person |
/// | sending | lần gửi | one act of distribution: to whom, how far, what for |
/// | reader | người nhận | a person to whom it was sent: received, opened, read, or handed it on paper |
///
/// Before: [vn.quantriet.file]. After: `vn.quantriet.extraction`.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "web",
            "organization",
            "access",
            "notification",
            "file",
            "search"
        })
@NullMarked
package vn.quantriet.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
