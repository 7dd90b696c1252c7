package vn.quantriet.access;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Puts the count of searches and uploads before their handlers, and forgets counts that are over.
@Configuration(proxyBeanMethods = false)
class PaceConfiguration implements WebMvcConfigurer {

    private final Throttle throttle;

    PaceConfiguration(Throttle throttle) {
        this.throttle = throttle;
    }

    @Bean
    static RecurringTask<Void> sweepOfPaces(PaceRepository paces) {
        return Tasks.recurring("access-paces", FixedDelay.ofHours(1))
                .execute((_, _) -> paces.sweep());
    }

    /// After the rules of access.
    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new Pace(throttle)).order(Ordered.LOWEST_PRECEDENCE);
    }
}
