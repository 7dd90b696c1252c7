/// What all pages share: layout, menu, dates, messages, errors, and the home page to which modules contribute.
///
/// A module adds itself by beans: a [Station][vn.quantriet.web.Station] in the side bar, a
/// [HomeSection][vn.quantriet.web.HomeSection] on the home page.
@ApplicationModule(allowedDependencies = "kernel", type = ApplicationModule.Type.OPEN)
@NullMarked
package vn.quantriet.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
