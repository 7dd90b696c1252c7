package vn.quantriet.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses what is larger than a request may be, before anything reads it: the parser of forms would only lose its fields.
/// The headers of security, which are added later, it adds itself.
@Component
@Order(UploadLimit.BEFORE_SECURITY)
class UploadLimit extends OncePerRequestFilter {

    static final int BEFORE_SECURITY = -200;

    private final DataSize limit;

    UploadLimit(@Value("${spring.servlet.multipart.max-request-size}") DataSize limit) {
        this.limit = limit;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limit.toBytes()) {
            request.setAttribute(
                    Declined.class.getName(),
                    new Declined(
                            HttpStatus.CONTENT_TOO_LARGE,
                            "web.error.too_large",
                            limit.toMegabytes()));
            response.setHeader("Content-Security-Policy", ContentPolicy.TEXT);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else {
            chain.doFilter(request, response);
        }
    }
}
