package vn.quantriet.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.quantriet.web.AccessRule;

/// The requests that need no sign-in: whose handler method says so.
class OpenRoutes implements RequestMatcher {

    private final List<RequestMatcher> matchers;

    OpenRoutes(RequestMappingHandlerMapping routes) {
        matchers =
                routes.getHandlerMethods().entrySet().stream()
                        .filter(route -> isOpen(route.getValue()))
                        .flatMap(OpenRoutes::matchers)
                        .toList();
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return matchers.stream().anyMatch(matcher -> matcher.matches(request));
    }

    private static boolean isOpen(HandlerMethod handler) {
        return AccessRule.of(handler).filter(rule -> rule.admits(null)).isPresent();
    }

    private static Stream<RequestMatcher> matchers(
            Map.Entry<RequestMappingInfo, HandlerMethod> route) {
        var methods = route.getKey().getMethodsCondition().getMethods();
        return route.getKey().getPatternValues().stream()
                .flatMap(pattern ->
                        methods.stream()
                                .map(RequestMethod::asHttpMethod)
                                .flatMap(OpenRoutes::withHead)
                                .map(method -> matcher(method, pattern)));
    }

    /// Who may read a page may ask for its head alone.
    private static Stream<HttpMethod> withHead(HttpMethod method) {
        return method == HttpMethod.GET
                ? Stream.of(HttpMethod.GET, HttpMethod.HEAD)
                : Stream.of(method);
    }

    private static RequestMatcher matcher(HttpMethod method, String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(method, pattern);
    }
}
