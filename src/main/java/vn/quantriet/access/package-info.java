/// Who may come in and how far they see: accounts, sign-in, roles, the audit log (quyền truy cập).
///
/// Resolves the [Viewer][vn.quantriet.kernel.Viewer] of each request and tells the database how far it reaches.
///
/// Before: [vn.quantriet.organization]. After: everything that shows or changes something.
@ApplicationModule(allowedDependencies = {"kernel", "web", "organization"})
@NullMarked
package vn.quantriet.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
