package vn.quantriet.launcher;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The folder of the data and the folder of the keys.
record Places(Path data, Path keys) {

    static Places of(@Nullable Path data, @Nullable Path keys, User user) {
        var chosen = absolute(data == null ? usualData(user) : data);
        return new Places(chosen, absolute(keys == null ? usualKeys(data, chosen, user) : keys));
    }

    private static Path usualData(User user) {
        return user.root()
                ? Path.of("/var/lib/quantriet")
                : user.folder("XDG_DATA_HOME", ".local/share").resolve("quantriet");
    }

    private static Path usualKeys(@Nullable Path asked, Path data, User user) {
        if (asked != null) {
            return data.resolveSibling(data.getFileName() + "-keys");
        }
        return user.root()
                ? Path.of("/etc/quantriet/keys")
                : user.folder("XDG_CONFIG_HOME", ".config").resolve("quantriet/keys");
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
