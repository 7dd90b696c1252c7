package vn.quantriet.launcher;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.quantriet.launcher.postgres.DatabaseAddress;

/// Reads an address as operators write it: `postgres://user:password@host/database` or
/// `jdbc:postgresql://host/database?user=...&password=...`.
final class DatabaseUrl {

    private DatabaseUrl() {}

    /// Empty when it cannot be read, or names no user or no password.
    static Optional<DatabaseAddress> parse(String text) {
        try {
            return parse(URI.create(text.strip().replaceFirst("^jdbc:", "")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<DatabaseAddress> parse(URI uri) {
        var settings = settings(uri);
        var user = settings.remove("user");
        var password = settings.remove("password");
        var known = "postgres".equals(uri.getScheme()) || "postgresql".equals(uri.getScheme());
        if (!known || uri.getAuthority() == null || user == null || password == null) {
            return Optional.empty();
        }
        var hosts = uri.getRawAuthority().replaceFirst("^.*@", "");
        var url = "jdbc:postgresql://" + hosts + uri.getRawPath() + query(settings);
        return Optional.of(new DatabaseAddress(url, user, password));
    }

    /// User and password may stand before the host or among the settings.
    private static Map<String, String> settings(URI uri) {
        var settings = new LinkedHashMap<String, String>();
        var query = Optional.ofNullable(uri.getRawQuery()).orElse("");
        Arrays.stream(query.split("&"))
                .map(setting -> setting.split("=", 2))
                .filter(setting -> setting.length == 2)
                .forEach(setting -> settings.put(setting[0], decode(setting[1])));
        var authority = Optional.ofNullable(uri.getRawAuthority()).orElse("");
        if (authority.contains("@")) {
            var credentials = authority.replaceFirst("@[^@]*$", "").split(":", 2);
            settings.put("user", decode(credentials[0]));
            if (credentials.length == 2) {
                settings.put("password", decode(credentials[1]));
            }
        }
        return settings;
    }

    private static String query(Map<String, String> settings) {
        if (settings.isEmpty()) {
            return "";
        }
        return settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + encode(setting.getValue()))
                .collect(Collectors.joining("&", "?", ""));
    }

    /// A plus sign is a plus sign here, unlike in forms.
    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
