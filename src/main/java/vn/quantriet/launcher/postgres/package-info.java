/// Keeps a PostgreSQL of our own running beside the program (cơ sở dữ liệu nhúng).
///
/// Made for lasting data: every commit is on the disk before it is acknowledged, passwords are asked
/// for, the server is a direct child of this process and runs without privileges. A server that
/// outlived a killed parent is stopped before a new one starts; one that dies is started anew.
///
/// Knows nothing of the rest of the program, not even of Spring.
@NullMarked
package vn.quantriet.launcher.postgres;

import org.jspecify.annotations.NullMarked;
