/// Papers on their way into and out of the register in bulk, and from one office's system to another's (trao đổi văn bản).
///
/// Whatever comes in goes through the register of papers like a paper handed in by a person: doubles, marks of secrecy and
/// arrival numbers hold. Work on many files runs behind the page, can be stopped, and goes on after a crash without doing
/// anything twice.
///
/// | Word | Từ | Meaning |
/// | --- | --- | --- |
/// | intake | lượt nhập | files handed in together, looked at first and then filed one by one |
/// | parcel | gói xuất | papers taken out of the register together, with the list of them |
/// | package | gói edXML | one paper as systems of offices exchange it (QCVN 102:2016/BTTTT) |
///
/// Before: [vn.quantriet.document].
@ApplicationModule(
        allowedDependencies = {"kernel", "web", "organization", "access", "file", "document"})
@NullMarked
package vn.quantriet.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
