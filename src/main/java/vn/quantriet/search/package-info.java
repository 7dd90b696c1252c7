/// One search box over everything (tìm kiếm): units, people, documents, plans, assignments.
///
/// It holds nothing itself. A module declares what it lets itself be found by as a [Findable][vn.quantriet.search.Findable]
/// bean, which also knows who may see what.
///
/// | Word | Từ | Meaning |
/// | --- | --- | --- |
/// | findable | loại nội dung tìm được | a kind of thing that the box finds |
/// | found | kết quả | one thing found, with the page it opens |
///
/// Before: [vn.quantriet.access]. After: every module with something to find.
@ApplicationModule(allowedDependencies = {"kernel", "web", "access", "organization"})
@NullMarked
package vn.quantriet.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
