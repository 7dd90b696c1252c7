/// The register of papers (văn bản): what came in and what goes out.
@ApplicationModule(allowedDependencies = {"kernel", "web", "organization", "access"})
@NullMarked
package vn.quantriet.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
