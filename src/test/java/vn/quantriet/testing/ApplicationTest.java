package vn.quantriet.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import vn.quantriet.QuanTriet;

/// Tests the whole application, without a port, on a real PostgreSQL.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = QuanTriet.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = FreshDatabase.class)
@ExtendWith(WithSystemScope.class)
public @interface ApplicationTest {}
