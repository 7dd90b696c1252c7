package vn.quantriet.notification;

import java.util.Optional;
import vn.quantriet.kernel.UnitPath;

/// Something changed that pages may show. It says where, and nothing of what.
///
/// @param topic what kind of thing, as in `plan`
/// @param key which one
/// @param path of the unit whose it is
public record LiveChange(String topic, String key, UnitPath path) {

    /// As it travels from node to node.
    String payload() {
        return topic + " " + key + " " + path.value();
    }

    /// Nothing for what this version does not understand.
    static Optional<LiveChange> of(String payload) {
        var parts = payload.split(" ", -1);
        return parts.length == 3 && !parts[2].isEmpty()
                ? Optional.of(new LiveChange(parts[0], parts[1], new UnitPath(parts[2])))
                : Optional.empty();
    }
}
