package vn.quantriet.access;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Whether browsers reach this program through TLS: its own, or that of a proxy (`quantriet.tls=true`).
@Component
class Transport {

    private final boolean secure;

    Transport(Environment environment) {
        secure =
                environment.containsProperty("server.ssl.bundle")
                        || environment.containsProperty("server.ssl.certificate")
                        || environment.getProperty("quantriet.tls", Boolean.class, false);
    }

    boolean isSecure() {
        return secure;
    }

    /// A cookie's name; with TLS under the prefix that binds it to this very host.
    String cookie(String name) {
        return secure ? "__Host-" + name : name;
    }
}
