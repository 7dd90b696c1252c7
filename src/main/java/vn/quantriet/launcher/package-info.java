/// How the program is started from the command line (lệnh khởi động).
///
/// `quantriet serve` opens the data folder, starts the embedded PostgreSQL or reaches for one of the
/// operator's own, and then hands over to Spring. Everything that may stand in the way is looked at
/// first and told in a sentence: nothing is harmed by a start that fails.
///
/// `quantriet extract` prints what the extraction engine reads in files, or how well it reads annotated ones; it needs neither data folder nor database.
///
/// Nothing knows this module; it knows the application class, the engine and the reader of foreign files, no other part.
@ApplicationModule(
        allowedDependencies = {
            "access :: verifier",
            "extraction :: engine",
            "extraction :: score",
            "file",
            "file :: reader"
        })
@NullMarked
package vn.quantriet.launcher;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
