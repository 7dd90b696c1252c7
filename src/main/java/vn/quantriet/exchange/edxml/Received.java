package vn.quantriet.exchange.edxml;

import java.util.UUID;

/// What came of handing in a package.
public sealed interface Received {

    UUID id();

    /// It is new, and its paper stands in the register.
    record Filed(UUID id) implements Received {}

    /// It asks for something; a person decides.
    record Waiting(UUID id) implements Received {}

    /// The same paper of the same organisation came before; nothing has changed.
    record Known(UUID id) implements Received {}
}
