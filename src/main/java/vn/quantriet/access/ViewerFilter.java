package vn.quantriet.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.Viewer;

/// Finds out who asks and runs the rest of the request within their database scope.
class ViewerFilter extends OncePerRequestFilter {

    /// Request attribute: somebody else set the password of who asks.
    static final String PASSWORD_IS_GIVEN = ViewerFilter.class.getName() + ".passwordIsGiven";

    /// All that is open before a password set by somebody else has been changed.
    private static final Set<String> OPEN_BEFORE_CHANGE = Set.of("/password", "/sign-out");

    private final Viewers viewers;

    ViewerFilter(Viewers viewers) {
        this.viewers = viewers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var viewer = viewer(request);
        if (viewer.isEmpty()) {
            chain.doFilter(request, response);
        } else if (mustChangePassword(request)) {
            response.sendRedirect("/password");
        } else {
            within(
                    DatabaseScope.of(viewer.get()),
                    () -> {
                        chain.doFilter(request, response);
                        return true;
                    });
        }
    }

    private Optional<Viewer> viewer(HttpServletRequest request)
            throws ServletException, IOException {
        if (request.getAttribute(Viewer.class.getName()) instanceof Viewer known) {
            return Optional.of(known);
        }
        var session = Sessions.of(request);
        return session.isEmpty() ? Optional.empty() : resolve(session.get(), request);
    }

    private Optional<Viewer> resolve(SignedInAs session, HttpServletRequest request)
            throws ServletException, IOException {
        var found = within(session.scope(), () -> viewers.resolve(session));
        found.ifPresent(resolved -> {
            request.setAttribute(Viewer.class.getName(), resolved.viewer());
            request.setAttribute(PASSWORD_IS_GIVEN, resolved.mustChangePassword() ? true : null);
        });
        return found.map(Viewers.Resolved::viewer);
    }

    private static boolean mustChangePassword(HttpServletRequest request) {
        return request.getAttribute(PASSWORD_IS_GIVEN) != null
                && !OPEN_BEFORE_CHANGE.contains(request.getRequestURI());
    }

    private static <T> T within(DatabaseScope scope, Callable<T> work)
            throws ServletException, IOException {
        try {
            return scope.call(work);
        } catch (ServletException | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new ServletException(failure);
        }
    }
}
