package vn.quantriet.testing;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.web.util.WebUtils;
import vn.quantriet.kernel.Viewer;

/// Lets a browser under test be anybody of the [Cast] by a cookie that names them. Signing in itself is tested where it is made.
@TestConfiguration(proxyBeanMethods = false)
public class SignInByCookie {

    static final String COOKIE = "cast";

    @Bean
    FilterRegistrationBean<Filter> castFilter() {
        Filter filter =
                (request, response, chain) -> {
                    named((HttpServletRequest) request)
                            .ifPresent(
                                    viewer -> request.setAttribute(Viewer.class.getName(), viewer));
                    chain.doFilter(request, response);
                };
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(-1000);
        return registration;
    }

    private static Optional<Viewer> named(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(cookie -> Cast.named(cookie.getValue()));
    }
}
