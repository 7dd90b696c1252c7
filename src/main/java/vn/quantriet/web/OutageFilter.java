package vn.quantriet.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers 503 when the database is gone already for who asks before any controller does, as the session: the page for
/// errors would ask the database again.
@Component
@Order(OutageFilter.BEFORE_SESSION)
class OutageFilter extends OncePerRequestFilter {

    static final int BEFORE_SESSION = Ordered.HIGHEST_PRECEDENCE + 10;

    private static final Logger LOG = LoggerFactory.getLogger(OutageFilter.class);
    private static final String SOON = "5";

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted() || !Outage.isBehind(failure)) {
                throw failure;
            }
            LOG.warn("The database is out of reach: {}", failure.getMessage());
            say(response);
        }
    }

    private static void say(HttpServletResponse response) throws IOException {
        response.reset();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", SOON);
        response.setHeader("Content-Security-Policy", "default-src 'none'");
        response.setContentType("text/html;charset=utf-8");
        response.getWriter().write(LastWords.PAGE);
    }
}
