package vn.quantriet.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.quantriet.access.audit.SealGate;
import vn.quantriet.web.Declined;

/// Lets nothing be changed while the audit log cannot be sealed.
class SealFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /// Nobody need look at the settings before that.
    private static final Duration USUAL = Duration.ofMinutes(1);

    private final SealGate gate;
    private final Settings settings;

    SealFilter(SealGate gate, Settings settings) {
        this.gate = gate;
        this.settings = settings;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isBehind()) {
            request.setAttribute(
                    Declined.class.getName(),
                    new Declined(HttpStatus.SERVICE_UNAVAILABLE, "access.log_behind"));
            response.setHeader("Retry-After", "60");
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isBehind() {
        var waiting = gate.waiting();
        return waiting.compareTo(USUAL) > 0
                && waiting.toMinutes() >= settings.get(Setting.SEAL_WITHIN_MINUTES);
    }
}
