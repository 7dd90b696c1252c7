package vn.quantriet.access;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskDecorator;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.Viewer;

/// What stands before every page: sign-in, safe headers, the token of forms.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain security(HttpSecurity http) {
        return http.authorizeHttpRequests(requests ->
                        requests.dispatcherTypeMatchers(
                                        DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers("/health", "/assets/**", "/sign-in")
                                .permitAll()
                                .anyRequest()
                                .access((authentication, context) ->
                                        new AuthorizationDecision(
                                                context.getRequest()
                                                                .getAttribute(
                                                                        Viewer.class.getName())
                                                        != null)))
                .addFilterBefore(new ViewerFilter(), AuthorizationFilter.class)
                .build();
    }

    /// Listeners of events run behind the transaction that published them, under a scope of their own.
    @Bean
    TaskDecorator listenerScope() {
        return task -> () -> DatabaseScope.system("listener").run(task);
    }
}
