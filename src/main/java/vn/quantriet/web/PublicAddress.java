package vn.quantriet.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Where the public reaches this system: feeds and maps of the site need whole addresses.
///
/// Behind a proxy it is told by `QUANTRIET_PORTAL_ADDRESS`. Else it is the host that was asked for, in the answer to that very request.
@Component
public class PublicAddress {

    private static final Pattern HOST =
            Pattern.compile("(?:[A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(?::\\d{1,5})?");

    private final String configured;

    PublicAddress(@Value("${quantriet.portal.address:}") String configured) {
        this.configured = configured.replaceAll("/+$", "");
    }

    /// As it was set; empty when it was not.
    public String configured() {
        return configured;
    }

    public String of(HttpServletRequest request) {
        if (!configured.isEmpty()) {
            return configured;
        }
        var host = Objects.requireNonNullElse(request.getHeader("Host"), "");
        return request.getScheme()
                + "://"
                + (HOST.matcher(host).matches() ? host : request.getServerName());
    }
}
