package vn.quantriet.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;

/// Holds every handler method to its [AccessRule]. One without a rule does not exist for anybody.
class AccessRules implements HandlerInterceptor {

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!admits(request, handler)) {
            throw new NotFound(request.getRequestURI());
        }
        return true;
    }

    private static boolean admits(HttpServletRequest request, Object handler) {
        return switch (handler) {
            case ResourceHttpRequestHandler _ -> true;
            case HandlerMethod _ when request.getDispatcherType() == DispatcherType.ERROR -> true;
            case HandlerMethod method -> admits(request, method);
            default -> false;
        };
    }

    private static boolean admits(HttpServletRequest request, HandlerMethod method) {
        var viewer = (Viewer) request.getAttribute(Viewer.class.getName());
        return AccessRule.of(method).filter(rule -> rule.admits(viewer)).isPresent();
    }
}
