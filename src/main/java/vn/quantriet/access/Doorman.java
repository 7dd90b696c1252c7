package vn.quantriet.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriComponentsBuilder;
import vn.quantriet.web.Declined;

/// Shows the way to the sign-in page to who is not signed in, and remembers where they wanted to go.
class Doorman implements AuthenticationEntryPoint {

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception)
            throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", "/sign-in");
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else if (request.getMethod().equals("GET")) {
            response.sendRedirect(signIn(request));
        } else {
            decline(request, response);
        }
    }

    private static void decline(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(
                Declined.class.getName(),
                new Declined(HttpStatus.UNAUTHORIZED, "access.signed_out"));
        response.sendError(HttpStatus.UNAUTHORIZED.value());
    }

    private static String signIn(HttpServletRequest request) {
        var query = request.getQueryString();
        var wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
        if (wanted.equals("/")) {
            return "/sign-in";
        }
        return UriComponentsBuilder.fromPath("/sign-in")
                .queryParam("next", "{next}")
                .encode()
                .buildAndExpand(wanted)
                .toUriString();
    }
}
