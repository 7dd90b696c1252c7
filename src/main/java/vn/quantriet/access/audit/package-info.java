/// The log of who did and read what (nhật ký): written with the deed, sealed in signed blocks, verified from outside.
///
/// An event is a plain row that nobody may change. Every second the sealer hashes the new ones into a block, which names
/// its predecessor and is signed with a key that the database never holds.
@NamedInterface("audit")
@NullMarked
package vn.quantriet.access.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
