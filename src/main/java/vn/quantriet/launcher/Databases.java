package vn.quantriet.launcher;

import vn.quantriet.launcher.postgres.DatabaseAddress;

/// The same database twice: as its owner, who migrates it, and as the application, which may not.
record Databases(DatabaseAddress application, DatabaseAddress owner) {}
