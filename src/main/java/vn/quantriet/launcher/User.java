package vn.quantriet.launcher;

import java.nio.file.Path;
import java.util.Map;

/// Who starts the program, and where such a user keeps things.
record User(boolean root, Path home, Map<String, String> environment) {

    static User current() {
        var home = System.getenv().getOrDefault("HOME", System.getProperty("user.home"));
        var root = System.getProperty("user.name").equals("root");
        return new User(root, Path.of(home), System.getenv());
    }

    /// As the XDG base directory specification says: relative paths do not count.
    Path folder(String variable, String otherwise) {
        var named = Path.of(environment.getOrDefault(variable, ""));
        return named.isAbsolute() ? named : home.resolve(otherwise);
    }
}
