package vn.quantriet;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/// The application: one modular monolith. How it is started stands in `launcher`.
///
/// Beans go by their full class name: two modules may each have a `UnitListener` of their own.
@Modulithic(
        systemName = "Quán Triệt",
        sharedModules = {"kernel", "web", "organization", "access"})
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class QuanTriet {

    /// Where the system's users live; deadlines fall at the end of a day there.
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Bean
    Clock clock() {
        return Clock.system(ZONE);
    }
}
