/// Verifies the audit log from outside: small code of its own over plain JDBC, which shares with the sealer nothing but
/// the canonical form of events and blocks.
@NamedInterface("verifier")
@NullMarked
package vn.quantriet.access.verifier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
