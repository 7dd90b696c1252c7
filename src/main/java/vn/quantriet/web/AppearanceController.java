package vn.quantriet.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How the reader wants pages: theme, size of text, language, shortcuts. Kept in cookies, since it belongs to the screen.
@Controller
class AppearanceController {

    private static final Map<String, Set<String>> CHOICES =
            Map.of(
                    "theme", Set.of("light", "dark", "auto"),
                    "text", Set.of("normal", "large"),
                    "lang", Set.of("vi", "en"),
                    "keys", Set.of("on", "off"));

    @Open
    @PostMapping("/appearance")
    String choose(
            @RequestParam Map<String, String> form,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        CHOICES.forEach((name, values) -> {
            var wish = form.get(name);
            if (wish != null && values.contains(wish)) {
                response.addHeader(HttpHeaders.SET_COOKIE, cookie(name, wish, request.isSecure()));
            }
        });
        return "redirect:" + LocalPath.or(back, "/");
    }

    private static String cookie(String name, String value, boolean secure) {
        return ResponseCookie.from(name, value)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .httpOnly(true)
                .secure(secure)
                .build()
                .toString();
    }
}
