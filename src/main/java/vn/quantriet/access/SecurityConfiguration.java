package vn.quantriet.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskDecorator;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.quantriet.access.audit.AuditLog;
import vn.quantriet.access.audit.SealGate;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.Keys;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.ContentPolicy;

/// What stands before every page: sign-in, safe headers, the token of forms, safe cookies.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /// What mail programs send without a form; the code in the address is the proof.
    private static final String BY_CODE = "/mail/stops/*/*";

    private static final String PERMISSIONS =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            Viewers viewers,
            CsrfTokenRepository tokens,
            AuditLog audit,
            SealGate gate,
            Settings settings,
            Transport transport,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        return http.authorizeHttpRequests(requests ->
                        requests.dispatcherTypeMatchers(
                                        DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers("/assets/**")
                                .permitAll()
                                .requestMatchers(new OpenRoutes(routes))
                                .permitAll()
                                .anyRequest()
                                .access((_, context) ->
                                        new AuthorizationDecision(
                                                isSignedIn(context.getRequest()))))
                .addFilterBefore(new SealFilter(gate, settings), CsrfFilter.class)
                .addFilterBefore(new ViewerFilter(viewers), AuthorizationFilter.class)
                .addFilterAfter(new RefusalFilter(audit), AuthorizationFilter.class)
                .exceptionHandling(no ->
                        no.authenticationEntryPoint(new Doorman())
                                .accessDeniedHandler(new FormTooOld()))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens).ignoringRequestMatchers(BY_CODE))
                .headers(headers -> headers(headers, transport))
                .requestCache(RequestCacheConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /// The token of forms lives in a cookie that scripts cannot read, so that a visit without sign-in stores nothing here.
    @Bean
    CsrfTokenRepository tokens(Transport transport) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(transport.cookie("form"));
        tokens.setHeaderName("X-CSRF-TOKEN");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).sameSite("Lax").secure(transport.isSecure()));
        return tokens;
    }

    @Bean
    Keys keys(@Value("${quantriet.keys}") Path folder) {
        return new Keys(folder);
    }

    @Bean
    DefaultCookieSerializerCustomizer sessionCookie(Transport transport) {
        return cookie -> {
            cookie.setCookieName(transport.cookie("quantriet"));
            cookie.setCookiePath("/");
            cookie.setUseHttpOnlyCookie(true);
            cookie.setUseSecureCookie(transport.isSecure());
            cookie.setSameSite("Lax");
        };
    }

    /// Listeners of events run behind the transaction that published them, under a scope of their own.
    @Bean
    TaskDecorator listenerScope() {
        return task -> () -> DatabaseScope.system("listener").run(task);
    }

    private static boolean isSignedIn(HttpServletRequest request) {
        return request.getAttribute(Viewer.class.getName()) != null;
    }

    /// Also behind a proxy that ends TLS browsers are told to come through it only.
    private static void headers(HeadersConfigurer<HttpSecurity> headers, Transport transport) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.TEXT))
                .httpStrictTransportSecurity(
                        strict -> strict.requestMatcher(_ -> transport.isSecure()))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(
                        policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(
                        policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
