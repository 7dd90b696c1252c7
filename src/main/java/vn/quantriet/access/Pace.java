package vn.quantriet.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Searching;

/// Counts what costs most: searches and uploads per account, searches of strangers per address.
class Pace implements HandlerInterceptor {

    private final Throttle throttle;

    Pace(Throttle throttle) {
        this.throttle = throttle;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            if (request.getAttribute(Viewer.class.getName()) instanceof Viewer viewer) {
                limit(request, handler).ifPresent(limit -> throttle.count(limit, viewer.account()));
            } else if (searches(handler)) {
                throttle.count(Setting.SEARCHES_PER_ADDRESS_A_MINUTE, request.getRemoteAddr());
            }
        }
        return true;
    }

    private static Optional<Setting> limit(HttpServletRequest request, Object handler) {
        if (isUpload(request.getContentType())) {
            return Optional.of(Setting.UPLOADS_A_MINUTE);
        }
        return searches(handler) ? Optional.of(Setting.SEARCHES_A_MINUTE) : Optional.empty();
    }

    private static boolean searches(Object handler) {
        return handler instanceof HandlerMethod method
                && method.hasMethodAnnotation(Searching.class);
    }

    private static boolean isUpload(@Nullable String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
