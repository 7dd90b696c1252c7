/// How the program is started: the command line, the embedded PostgreSQL, the folders it keeps.
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package vn.quantriet.launcher;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
