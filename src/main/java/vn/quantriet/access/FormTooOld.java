package vn.quantriet.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import vn.quantriet.web.Declined;

/// Declines a form without its token: left open too long, or sent from another site.
class FormTooOld implements AccessDeniedHandler {

    @Override
    public void handle(
            HttpServletRequest request,
            HttpServletResponse response,
            AccessDeniedException exception)
            throws IOException {
        request.setAttribute(
                Declined.class.getName(),
                new Declined(HttpStatus.FORBIDDEN, "access.form_too_old"));
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}
