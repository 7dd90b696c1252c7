package vn.quantriet.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.quantriet.access.audit.AuditLog;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.Viewer;

/// Writes down when somebody signed in tried to change what they may not or what is not theirs to see.
class RefusalFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<Integer> REFUSED = Set.of(403, 404);
    private static final int LONGEST = 200;

    private final AuditLog audit;

    RefusalFilter(AuditLog audit) {
        this.audit = audit;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (REFUSED.contains(response.getStatus())
                && request.getAttribute(Viewer.class.getName()) != null) {
            audit.refused(Audit.Entry.of(action(request), path(request)));
        }
    }

    private static String action(HttpServletRequest request) {
        return "request." + request.getMethod().toLowerCase(Locale.ROOT);
    }

    private static String path(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.substring(0, Math.min(path.length(), LONGEST));
    }
}
