package vn.quantriet.file;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.quantriet.web.Declined;

/// Lets nothing be changed while the disk is full. Reading goes on, and so does signing in, for the administrator.
@Component
class FullDiskFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OPEN =
            Set.of("/sign-in", "/sign-out", "/acting-role", "/appearance");

    private final Disk disk;

    FullDiskFilter(Disk disk) {
        this.disk = disk;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod()) || OPEN.contains(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (disk.level() == Disk.Level.NO_WRITES) {
            request.setAttribute(
                    Declined.class.getName(),
                    new Declined(HttpStatus.SERVICE_UNAVAILABLE, "file.disk_full"));
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        } else {
            chain.doFilter(request, response);
        }
    }
}
