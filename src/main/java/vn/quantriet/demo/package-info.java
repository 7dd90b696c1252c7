/// A fictional ministry to look around in: `serve --demo` fills an empty data folder with it.
///
/// Units, people, papers and work go in through the public services of the modules, as a clerk would put them in; dates
/// follow the day of loading, so that something is always due, late or waiting.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "web",
            "organization",
            "access",
            "file",
            "document",
            "draft",
            "extraction",
            "plan",
            "plan :: specific",
            "assignment",
            "difficulty",
            "portal",
            "report"
        })
@NullMarked
package vn.quantriet.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
