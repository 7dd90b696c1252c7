/// The inbox of each person (thông báo): what happened to the things that concern them, grouped per thing.
///
/// Other modules [tell][vn.quantriet.notification.Notifications] a [Notice][vn.quantriet.notification.Notice]; it arrives after
/// the transaction in which it happened, and leads to the exact page. What waits to be done is not a notice: that stands on
/// the home page.
///
/// | Word | Từ | Meaning |
/// | --- | --- | --- |
/// | notice | thông báo | one sentence about one object, for one person |
/// | kind | loại thông báo | its message key; may be switched off by the reader |
///
/// Before: [vn.quantriet.access]. After: every module with something to tell.
@ApplicationModule(allowedDependencies = {"kernel", "web", "access", "organization"})
@NullMarked
package vn.quantriet.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
