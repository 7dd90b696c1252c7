/// Makes the unit's own papers: drafted, discussed, approved, numbered and issued in the official form (soạn thảo, ban hành).
///
/// | Word | Từ | Meaning |
/// | --- | --- | --- |
/// | official paper | văn bản theo thể thức | everything that is printed of a paper |
/// | form rule | quy tắc thể thức | how it is laid out, valid from a day on |
///
/// Before: [vn.quantriet.document].
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
